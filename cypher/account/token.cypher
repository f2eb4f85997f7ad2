// Whose a token is that is still good, what it is for, and their part in each territory as it is now.
MATCH (k:Token {hash: $hash})-[:OF]->(p:Person)
WHERE k.expires > $now
RETURN p.id AS person, p.name AS name, coalesce(p.administrator, false) AS administrator, k.scope AS scope,
  k.territory AS territory,
  COLLECT {
    MATCH (p)-[m:TAKES_PART]->(t:Territory)
    RETURN [t.id, m.role]
  } AS parts
