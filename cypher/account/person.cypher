// An account.
MATCH (p:Person {id: $person})
WHERE p.password IS NOT NULL
RETURN p.id AS person, p.name AS name, p.login AS login, p.password AS password
