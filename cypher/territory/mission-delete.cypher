// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Mission {territory: $territory, id: id})
USING INDEX n:Mission(territory, id)
DETACH DELETE n
