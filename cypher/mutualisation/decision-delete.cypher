// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Decision {territory: $territory, id: id})
USING INDEX n:Decision(territory, id)
DETACH DELETE n
