// Ends a person's part in a territory; what they wrote stays.
MATCH (p:Person {id: $person})-[m:TAKES_PART]->(:Territory {id: $territory})
DELETE m
RETURN p.id AS person
