// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Campaign {territory: $territory, id: id})
USING INDEX n:Campaign(territory, id)
DETACH DELETE n
