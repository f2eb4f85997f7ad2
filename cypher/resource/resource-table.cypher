// Every resource of the territory, with the name of its actor.
MATCH (n:Resource {territory: $territory})<-[:HOLDS]-(a:Actor)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*, actorName: a.name, wholeDays: null} AS document
ORDER BY n.id
