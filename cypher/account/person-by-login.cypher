// Who signs in with this name.
MATCH (p:Person {login: $login})
RETURN p.id AS person, p.name AS name, p.password AS password
