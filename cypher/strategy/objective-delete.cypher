// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Objective {territory: $territory, id: id})
USING INDEX n:Objective(territory, id)
DETACH DELETE n
