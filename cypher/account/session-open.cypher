// A sign-in, remembered by the hash of its secret.
MERGE (p:Person {id: $person})
SET p.name = $name
CREATE (:Session {hash: $hash, expires: $expires})-[:OF]->(p)
