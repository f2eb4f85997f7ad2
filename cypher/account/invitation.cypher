// The invitation of a secret, while it is good.
MATCH (i:Invitation {hash: $hash})-[:TO]->(t:Territory)
WHERE i.expires > $now
RETURN i.id AS id, i.role AS role, t.id AS territory, t.name AS name
