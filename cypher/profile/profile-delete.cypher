// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Profile {territory: $territory, id: id})
USING INDEX n:Profile(territory, id)
DETACH DELETE n
