// The territories that a person takes part in, also a guest whose time is over.
MATCH (:Person {id: $person})-[:TAKES_PART]->(t:Territory)
RETURN t.id AS territory
