// Every pool of the territory with its members.
MATCH (n:Pool {territory: $territory})
USING INDEX n:Pool(territory)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*, members: COLLECT { MATCH (a:Actor)-[m:MEMBER]->(n) RETURN {actor: a.id, role: m.role, commitment: m.commitment} ORDER BY a.id }} AS document
ORDER BY n.id
