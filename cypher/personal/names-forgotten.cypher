// Authors' names by which nothing is said any more.
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE p.login IS NULL AND NOT EXISTS { (p)<-[:BY]-() }
DETACH DELETE p
