// The person of a sign-in that has not expired.
MATCH (s:Session {hash: $hash})-[:OF]->(p:Person)
WHERE s.expires > $now
RETURN p.id AS person, p.name AS name
