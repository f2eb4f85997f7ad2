// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Term {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n, row
CALL (n, row) {
  WITH row WHERE row.properties.list = 'type'
  MERGE (type:ResourceType {territory: $territory, id: row.properties.code})
  SET type.fr = row.properties.fr, type.en = row.properties.en
  WITH type, row
  OPTIONAL MATCH (type)<-[old:NARROWER]-()
  DELETE old
  WITH DISTINCT type, row WHERE row.properties.parent IS NOT NULL
  MERGE (broader:ResourceType {territory: $territory, id: row.properties.parent})
  MERGE (broader)-[:NARROWER]->(type)
}
