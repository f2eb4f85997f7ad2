// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Picture {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
