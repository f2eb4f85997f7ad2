// The accounts whose name, or what they sign in with, has these letters, with the part that each takes where.
MATCH (p:Person)
WHERE p.login IS NOT NULL AND (p.login CONTAINS $letters OR toLower(p.name) CONTAINS $letters)
WITH p
ORDER BY toLower(p.name), p.id
LIMIT $most
RETURN p {
  person: p.id, .name, .login, .since,
  parts: COLLECT {
    MATCH (p)-[m:TAKES_PART]->(t:Territory)
    WITH t, m
    ORDER BY toLower(t.name)
    RETURN {territory: t.id, name: t.name, role: m.role}
  }
} AS person
