// Somebody who came to a workshop chooses how to sign in from now on.
MATCH (p:Person {id: $person})
WHERE p.login IS NULL AND p.until IS NOT NULL
SET p.login = $login, p.password = $password, p.until = null
RETURN p.id AS person
