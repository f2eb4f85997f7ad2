// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Need {territory: $territory, id: id})
DETACH DELETE n
