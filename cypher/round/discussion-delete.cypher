// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Discussion {territory: $territory, id: id})
USING INDEX n:Discussion(territory, id)
DETACH DELETE n
