// Creates or replaces documents of this kind, with the actor and the project they are about.
UNWIND $rows AS row
MERGE (n:Attitude {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n
CALL (n) {
  MATCH (n)-[old:OF|ON|BY]->()
  DELETE old
}
MATCH (a:Actor {territory: $territory, id: n.actor})
USING INDEX a:Actor(territory, id)
MATCH (pool:Pool {territory: $territory, id: n.pool})
USING INDEX pool:Pool(territory, id)
CREATE (n)-[:OF]->(a)
CREATE (n)-[:ON]->(pool)
WITH n WHERE n.author IS NOT NULL
MERGE (p:Person {id: $territory + ':' + n.author})
  ON CREATE SET p.name = n.author
CREATE (n)-[:BY]->(p)
