// Creates or replaces documents of this kind, with the actor and the resources they are about.
UNWIND $rows AS row
MERGE (n:Profile {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n
CALL (n) {
  MATCH (n)-[old:OF|BY|MOBILISES|COULD_MOBILISE]->()
  DELETE old
}
MATCH (a:Actor {territory: $territory, id: n.actor})
USING INDEX a:Actor(territory, id)
CREATE (n)-[:OF]->(a)
WITH n
CALL (n) {
  UNWIND n.mobilised AS id
  MATCH (r:Resource {territory: $territory, id: id})
  USING INDEX r:Resource(territory, id)
  CREATE (n)-[:MOBILISES]->(r)
}
CALL (n) {
  UNWIND n.mobilisable AS id
  MATCH (r:Resource {territory: $territory, id: id})
  USING INDEX r:Resource(territory, id)
  CREATE (n)-[:COULD_MOBILISE]->(r)
}
WITH n WHERE n.author IS NOT NULL
MERGE (p:Person {id: $territory + ':' + n.author})
  ON CREATE SET p.name = n.author
CREATE (n)-[:BY]->(p)
