// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Need {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n
CALL (n) {
  MATCH (n)<-[old:LACKS]-()
  DELETE old
}
CALL (n) {
  MATCH (n)-[old:OF_TYPE]->()
  DELETE old
}
MATCH (a:Actor {territory: $territory, id: n.actor})
USING INDEX a:Actor(territory, id)
MATCH (type:ResourceType {territory: $territory, id: n.type})
USING INDEX type:ResourceType(territory, id)
CREATE (a)-[:LACKS]->(n)-[:OF_TYPE]->(type)
