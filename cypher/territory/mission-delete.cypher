// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Mission {territory: $territory, id: id})
DETACH DELETE n
