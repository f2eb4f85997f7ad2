// The person who runs the server, who needs no password: the link printed at start is theirs.
MERGE (p:Person {id: $person})
SET p.name = $name, p.administrator = true
