// How people read relations.
UNWIND $rows AS row
MATCH (a:Actor {territory: row.territory, id: row.from})
USING INDEX a:Actor(territory, id)
MATCH (b:Actor {territory: row.territory, id: row.to})
USING INDEX b:Actor(territory, id)
CREATE (r:Reading)-[:FROM]->(a)
CREATE (r)-[:TO]->(b)
SET r = row
