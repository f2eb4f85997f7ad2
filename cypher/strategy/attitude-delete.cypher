// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Attitude {territory: $territory, id: id})
USING INDEX n:Attitude(territory, id)
DETACH DELETE n
