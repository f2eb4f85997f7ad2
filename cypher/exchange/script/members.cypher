// Who takes part in it.
UNWIND $rows AS row
MATCH (a:Actor {territory: row.territory, id: row.actor})
USING INDEX a:Actor(territory, id)
MATCH (p:Pool {territory: row.territory, id: row.pool})
USING INDEX p:Pool(territory, id)
CREATE (a)-[m:MEMBER]->(p)
SET m = row
