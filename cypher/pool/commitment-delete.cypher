// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Commitment {territory: $territory, id: id})
USING INDEX n:Commitment(territory, id)
DETACH DELETE n
