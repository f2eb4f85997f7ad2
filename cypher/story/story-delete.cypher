// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Story {territory: $territory, id: id})
USING INDEX n:Story(territory, id)
DETACH DELETE n
