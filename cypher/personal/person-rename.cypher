// What somebody is called from now on.
MATCH (p:Person {id: $person})
SET p.name = $name
