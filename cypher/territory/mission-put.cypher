// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Mission {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n
MATCH (t:Territory {id: $territory})
MERGE (n)-[:OF]->(t)
