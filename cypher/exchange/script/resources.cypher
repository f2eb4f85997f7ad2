// What they have.
UNWIND $rows AS row
MATCH (a:Actor {territory: row.territory, id: row.actor})
USING INDEX a:Actor(territory, id)
CREATE (a)-[:HOLDS]->(r:Resource)
SET r = row
