// How people read actors.
UNWIND $rows AS row
MATCH (a:Actor {territory: row.territory, id: row.actor})
USING INDEX a:Actor(territory, id)
CREATE (p:Profile)-[:OF]->(a)
SET p = row
