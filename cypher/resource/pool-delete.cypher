// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Pool {territory: $territory, id: id})
DETACH DELETE n
