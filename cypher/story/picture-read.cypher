// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Picture {territory: $territory, id: id})
USING INDEX n:Picture(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
