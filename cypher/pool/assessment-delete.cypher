// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Assessment {territory: $territory, id: id})
USING INDEX n:Assessment(territory, id)
DETACH DELETE n
