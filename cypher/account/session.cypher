// The person of a sign-in that has not expired, with their part in each territory; of a guest, until when it lasts.
MATCH (s:Session {hash: $hash})-[:OF]->(p:Person)
WHERE s.expires > $now
WITH s, p, coalesce(p.administrator, false) AS administrator
RETURN p.id AS person, p.name AS name, administrator,
  CASE WHEN p.login IS NULL AND NOT administrator THEN s.expires END AS until,
  COLLECT { MATCH (p)-[m:TAKES_PART]->(t:Territory) RETURN [t.id, m.role] } AS parts
