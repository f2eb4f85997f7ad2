// The person of a sign-in that has not expired, with their part in each territory. A guest has one as long as they may
// go on; afterwards they are still known, so that they can take an account.
MATCH (s:Session {hash: $hash})-[:OF]->(p:Person)
WHERE s.expires > $now
WITH p, coalesce(p.administrator, false) AS administrator, CASE WHEN p.login IS NULL THEN p.until END AS until
RETURN p.id AS person, p.name AS name, administrator, until,
  COLLECT {
    MATCH (p)-[m:TAKES_PART]->(t:Territory)
    WHERE until IS NULL OR until > $now
    RETURN [t.id, m.role]
  } AS parts
