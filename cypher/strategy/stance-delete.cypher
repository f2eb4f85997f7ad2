// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Stance {territory: $territory, id: id})
USING INDEX n:Stance(territory, id)
DETACH DELETE n
