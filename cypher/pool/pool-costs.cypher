// What is known of the cost of one pool, with the members that the asker may see, and how many there are in all.
MATCH (n:Pool {territory: $territory, id: $id})
USING INDEX n:Pool(territory, id)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n.jointCost AS joint, n.costUnit AS unit, n.partialGroups AS groups,
       COLLECT {
         MATCH (m:Actor)-[e:MEMBER]->(n)
         WHERE m.audience IS NULL OR m.audience IN $audiences OR m.audience + ':' + m.person IN $audiences
         RETURN {actor: m.id, alone: toFloat(e.alone)} ORDER BY m.name, m.id
       } AS members,
       COUNT { (:Actor)-[:MEMBER]->(n) } AS all
