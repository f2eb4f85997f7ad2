// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Agreement {territory: $territory, id: id})
USING INDEX n:Agreement(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
