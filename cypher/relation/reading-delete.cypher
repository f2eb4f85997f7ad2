// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Reading {territory: $territory, id: id})
USING INDEX n:Reading(territory, id)
DETACH DELETE n
