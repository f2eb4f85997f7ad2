// Which of these people take part in a territory.
MATCH (t:Territory {id: $territory})
UNWIND $people AS id
MATCH (p:Person {id: id})-[:TAKES_PART]->(t)
RETURN p.id AS person
