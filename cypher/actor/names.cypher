// What actors are called, and where they are.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
RETURN a.id AS id, a.name AS name, coalesce(a.aliases, []) AS aliases, a.town AS town, a.lat IS NOT NULL AS placed
ORDER BY a.id
