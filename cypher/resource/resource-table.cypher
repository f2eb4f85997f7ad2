// Every resource of the territory, with the name of its actor.
MATCH (n:Resource {territory: $territory})
WHERE n.audience IN $audiences
MATCH (a:Actor {territory: $territory, id: n.actor})
RETURN n {.*, actorName: a.name} AS document
ORDER BY n.id
