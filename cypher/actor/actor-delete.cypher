// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Actor {territory: $territory, id: id})
DETACH DELETE n
