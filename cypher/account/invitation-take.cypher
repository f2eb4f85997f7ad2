// A person comes by an invitation; whoever takes part already keeps their role.
MATCH (i:Invitation {hash: $hash})-[:TO]->(t:Territory)
WHERE i.expires > $now
MATCH (p:Person {id: $person})
SET i.taken = i.taken + 1
MERGE (p)-[m:TAKES_PART]->(t)
  ON CREATE SET m.since = $now, m.role = i.role, m.by = i.by
RETURN t.id AS territory, m.role AS role
