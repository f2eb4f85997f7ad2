// A sign-in, remembered by the hash of its secret.
MATCH (p:Person {id: $person})
CREATE (:Session {hash: $hash, expires: $expires})-[:OF]->(p)
