// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Resource {territory: $territory, id: id})
DETACH DELETE n
