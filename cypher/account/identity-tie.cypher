// A person is known to an identity provider from now on; a guest so has an account.
MATCH (p:Person {id: $person})
MERGE (i:Identity {issuer: $issuer, subject: $subject})
  ON CREATE SET i.since = $now
SET i.asked = $now
// Whoever ties the same identity at the same moment waits here, and then finds that it is somebody's.
WITH i, p
WHERE NOT EXISTS { (i)-[:OF]->() }
MERGE (i)-[:OF]->(p)
SET p.until = null
RETURN p.id AS person
