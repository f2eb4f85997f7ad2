// Which actors are part of which groups.
UNWIND $rows AS row
MATCH (a:Actor {territory: row.territory, id: row.part})
USING INDEX a:Actor(territory, id)
MATCH (g:Actor {territory: row.territory, id: row.group})
USING INDEX g:Actor(territory, id)
CREATE (a)-[:PART_OF]->(g)
