// Takes all tokens of a person away.
MATCH (k:Token)-[:OF]->(:Person {id: $person})
DETACH DELETE k
