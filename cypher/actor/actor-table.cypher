// Every actor of the territory, as documents.
MATCH (n:Actor {territory: $territory})
USING INDEX n:Actor(territory)
WHERE n.audience IS NULL OR n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*, location: null} AS document
ORDER BY n.id
