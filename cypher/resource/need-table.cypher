// Every need of the territory, with the name of its actor.
MATCH (n:Need {territory: $territory})<-[:LACKS]-(a:Actor)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*, actorName: a.name, before: null} AS document
ORDER BY n.id
