// An author's name by which nothing is said any more.
MATCH (p:Person {id: $id})
WHERE p.login IS NULL AND NOT EXISTS { (p)<-[:BY]-() }
DETACH DELETE p
