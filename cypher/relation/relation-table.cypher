// Every retained relation of the territory, with the names of its actors.
MATCH (a:Actor)-[r:RELATES {territory: $territory}]->(b:Actor)
WHERE r.audience IN $audiences
RETURN r {.*, from: a.id, to: b.id, fromName: a.name, toName: b.name} AS document
ORDER BY r.id
