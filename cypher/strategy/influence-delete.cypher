// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Influence {territory: $territory, id: id})
USING INDEX n:Influence(territory, id)
DETACH DELETE n
