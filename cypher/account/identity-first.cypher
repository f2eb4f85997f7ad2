// Somebody whom an identity provider knows comes for the first time.
MERGE (i:Identity {issuer: $issuer, subject: $subject})
  ON CREATE SET i.since = $now
SET i.asked = $now
// Whoever comes as the same at the same moment waits here, and then finds that they are known.
WITH i
WHERE NOT EXISTS { (i)-[:OF]->() }
CREATE (i)-[:OF]->(:Person {id: $person, name: $name, since: $now})
