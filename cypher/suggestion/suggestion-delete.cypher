// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Suggestion {territory: $territory, id: id})
USING INDEX n:Suggestion(territory, id)
DETACH DELETE n
