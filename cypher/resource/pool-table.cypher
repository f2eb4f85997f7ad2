// Every pool of the territory with its members.
MATCH (n:Pool {territory: $territory})
USING INDEX n:Pool(territory)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*, members: [(a:Actor)-[m:MEMBER]->(n) | {actor: a.id, role: m.role, commitment: m.commitment}]} AS document
ORDER BY n.id
