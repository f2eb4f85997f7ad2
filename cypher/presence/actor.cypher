// What an actor is called that everybody who takes part may see.
MATCH (a:Actor {territory: $territory, id: $id})
USING INDEX a:Actor(territory, id)
WHERE a.audience IS NULL OR a.audience IN $audiences
RETURN a.name AS name
