// A link by which a person chooses a new password, remembered by the hash of its secret; the one before is void.
MATCH (p:Person {id: $person})
WHERE p.login IS NOT NULL
MERGE (r:Reset {person: $person})
SET r.hash = $hash, r.since = $now, r.expires = $expires, r.by = $by
MERGE (r)-[:OF]->(p)
RETURN p.name AS name, p.login AS login
