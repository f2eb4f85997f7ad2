// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Agreement {territory: $territory, id: id})
USING INDEX n:Agreement(territory, id)
DETACH DELETE n
