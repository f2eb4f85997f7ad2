// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Assessment {territory: $territory, id: id})
USING INDEX n:Assessment(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
