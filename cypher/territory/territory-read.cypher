// The territory's own document with its version.
UNWIND $ids AS id
MATCH (n:Territory {id: id}) WHERE id = $territory
RETURN n.id AS id, coalesce(n.version, 0) AS version, properties(n) AS document
