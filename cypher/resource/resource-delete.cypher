// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Resource {territory: $territory, id: id})
USING INDEX n:Resource(territory, id)
DETACH DELETE n
