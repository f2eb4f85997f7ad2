// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Picture {territory: $territory, id: id})
USING INDEX n:Picture(territory, id)
DETACH DELETE n
