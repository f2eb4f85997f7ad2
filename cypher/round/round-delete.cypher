// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Round {territory: $territory, id: id})
USING INDEX n:Round(territory, id)
DETACH DELETE n
