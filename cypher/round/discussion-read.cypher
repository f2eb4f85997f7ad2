// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Discussion {territory: $territory, id: id})
USING INDEX n:Discussion(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
