// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Comment {territory: $territory, id: id})
USING INDEX n:Comment(territory, id)
DETACH DELETE n
