// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Actor {territory: $territory, id: id})
USING INDEX n:Actor(territory, id)
DETACH DELETE n
