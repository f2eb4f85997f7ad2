// Another password for an account.
MATCH (p:Person {id: $person})
SET p.password = $password
