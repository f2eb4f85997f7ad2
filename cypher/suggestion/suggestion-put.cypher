// Creates or replaces documents of this kind, with what they are on.
UNWIND $rows AS row
MERGE (n:Suggestion {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n
CALL (n) {
  MATCH (n)-[old:ON]->()
  DELETE old
}
CALL (n) {
  MATCH (x:Actor {territory: $territory, id: n.actor})
  USING INDEX x:Actor(territory, id)
  CREATE (n)-[:ON]->(x)
}
CALL (n) {
  MATCH (x:Resource {territory: $territory, id: n.resource})
  USING INDEX x:Resource(territory, id)
  CREATE (n)-[:ON]->(x)
}
CALL (n) {
  MATCH (x:Need {territory: $territory, id: n.need})
  USING INDEX x:Need(territory, id)
  CREATE (n)-[:ON]->(x)
}
