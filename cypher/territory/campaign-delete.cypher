// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Campaign {territory: $territory, id: id})
DETACH DELETE n
