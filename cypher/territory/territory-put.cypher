// Replaces the territory's own document.
UNWIND $rows AS row
MATCH (n:Territory {id: $territory})
SET n += row.properties, n.version = $version
