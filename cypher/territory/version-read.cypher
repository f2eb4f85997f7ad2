// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Version {territory: $territory, id: id})
USING INDEX n:Version(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
