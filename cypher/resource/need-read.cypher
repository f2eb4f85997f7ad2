// Documents of this kind with their versions.
UNWIND $ids AS id
MATCH (n:Need {territory: $territory, id: id})
USING INDEX n:Need(territory, id)
RETURN n.id AS id, n.version AS version, properties(n) AS document
