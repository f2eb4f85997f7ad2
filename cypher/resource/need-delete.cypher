// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Need {territory: $territory, id: id})
USING INDEX n:Need(territory, id)
DETACH DELETE n
