// Creates or replaces documents of this kind, with the actor and the objective they are about.
UNWIND $rows AS row
MERGE (n:Stance {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n
CALL (n) {
  MATCH (n)-[old:OF|ON|BY]->()
  DELETE old
}
MATCH (a:Actor {territory: $territory, id: n.actor})
USING INDEX a:Actor(territory, id)
MATCH (o:Objective {territory: $territory, id: n.objective})
USING INDEX o:Objective(territory, id)
CREATE (n)-[:OF]->(a)
CREATE (n)-[:ON]->(o)
WITH n WHERE n.author IS NOT NULL
MERGE (p:Person {id: $territory + ':' + n.author})
  ON CREATE SET p.name = n.author
CREATE (n)-[:BY]->(p)
