// Accounts whose name, or what they sign in with, has these letters; and in how many territories they take part.
MATCH (p:Person)
WHERE p.login IS NOT NULL AND (p.login CONTAINS $letters OR toLower(p.name) CONTAINS $letters)
WITH p
ORDER BY toLower(p.name), p.id
LIMIT $most
RETURN p { person: p.id, .name, .login, .since, territories: COUNT { (p)-[:TAKES_PART]->(:Territory) } } AS person
