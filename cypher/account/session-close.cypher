// Ends a sign-in; answers whose.
MATCH (s:Session {hash: $hash})-[:OF]->(p:Person)
DETACH DELETE s
RETURN p.id AS person
