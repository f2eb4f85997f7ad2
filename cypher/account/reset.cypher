// Whose password the link of this secret changes, while it is good.
MATCH (r:Reset {hash: $hash})-[:OF]->(p:Person)
WHERE r.expires > $now
RETURN p.id AS person, p.name AS name, p.login AS login
