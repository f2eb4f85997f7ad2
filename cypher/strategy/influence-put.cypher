// Creates or replaces documents of this kind, from the actor that weighs to the one it weighs on.
UNWIND $rows AS row
MERGE (n:Influence {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n
CALL (n) {
  MATCH (n)-[old:FROM|TO|BY]->()
  DELETE old
}
MATCH (from:Actor {territory: $territory, id: n.from})
USING INDEX from:Actor(territory, id)
MATCH (to:Actor {territory: $territory, id: n.to})
USING INDEX to:Actor(territory, id)
CREATE (n)-[:FROM]->(from)
CREATE (n)-[:TO]->(to)
WITH n WHERE n.author IS NOT NULL
MERGE (p:Person {id: $territory + ':' + n.author})
  ON CREATE SET p.name = n.author
CREATE (n)-[:BY]->(p)
