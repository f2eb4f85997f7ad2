// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Decision {territory: $territory, id: id})
DETACH DELETE n
