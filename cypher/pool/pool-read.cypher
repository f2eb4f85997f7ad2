// Pools with their members.
UNWIND $ids AS id
MATCH (n:Pool {territory: $territory, id: id})
USING INDEX n:Pool(territory, id)
RETURN n.id AS id, n.version AS version,
       n {.*, members: COLLECT { MATCH (a:Actor)-[m:MEMBER]->(n) RETURN {actor: a.id, role: m.role, commitment: m.commitment, alone: m.alone} ORDER BY a.id }} AS document
