// The actors that have a place, and where.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.x IS NOT NULL AND a.y IS NOT NULL
RETURN a.id AS id, a.x AS x, a.y AS y
