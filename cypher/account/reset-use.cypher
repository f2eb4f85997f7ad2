// A person has chosen a new password: the link has served.
MATCH (r:Reset {hash: $hash})-[:OF]->(p:Person)
// Whoever uses it at the same moment waits here, and then finds that it has served.
SET r.asked = $now
WITH r, p
WHERE r.hash = $hash AND r.expires > $now
SET r.hash = null, p.password = $password
RETURN p.id AS person
