// Takes a token away, from whose it is only.
MATCH (k:Token {id: $id})-[:OF]->(p:Person {id: $person})
DETACH DELETE k
RETURN p.id AS person
