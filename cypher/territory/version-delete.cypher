// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Version {territory: $territory, id: id})
USING INDEX n:Version(territory, id)
DETACH DELETE n
