// The person of a sign-in that has not expired, with their part in each territory.
MATCH (s:Session {hash: $hash})-[:OF]->(p:Person)
WHERE s.expires > $now
RETURN p.id AS person, p.name AS name, coalesce(p.administrator, false) AS administrator,
  COLLECT { MATCH (p)-[m:TAKES_PART]->(t:Territory) RETURN [t.id, m.role] } AS parts
