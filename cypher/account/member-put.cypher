// Lets a person take part in a territory, or gives them another role there.
MATCH (t:Territory {id: $territory})
MATCH (p:Person {id: $person})
MERGE (p)-[m:TAKES_PART]->(t)
  ON CREATE SET m.since = $now
SET m.role = $role, m.by = $by
RETURN p.id AS person
