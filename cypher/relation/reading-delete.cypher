// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Reading {territory: $territory, id: id})
DETACH DELETE n
