// What they lack.
UNWIND $rows AS row
MATCH (a:Actor {territory: row.territory, id: row.actor})
USING INDEX a:Actor(territory, id)
CREATE (a)-[:LACKS]->(n:Need)
SET n = row
