// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Resource {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n, row
OPTIONAL MATCH (n)<-[old:HOLDS]-()
DELETE old
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[old:OF_TYPE]->()
DELETE old
WITH DISTINCT n, row
MATCH (a:Actor {territory: $territory, id: row.properties.actor})
USING INDEX a:Actor(territory, id)
CREATE (a)-[:HOLDS]->(n)
WITH n, row
MATCH (type:ResourceType {territory: $territory, id: row.properties.type})
USING INDEX type:ResourceType(territory, id)
CREATE (n)-[:OF_TYPE]->(type)
