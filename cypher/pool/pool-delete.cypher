// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Pool {territory: $territory, id: id})
USING INDEX n:Pool(territory, id)
DETACH DELETE n
