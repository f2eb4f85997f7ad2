// Every actor of the territory, as documents.
MATCH (n:Actor {territory: $territory})
WHERE n.audience IS NULL OR n.audience IN $audiences
RETURN n {.*, location: null} AS document
ORDER BY n.id
