// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Attitude {territory: $territory, id: id})
USING INDEX n:Attitude(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
