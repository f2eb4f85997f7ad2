// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Scenario {territory: $territory, id: id})
USING INDEX n:Scenario(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
