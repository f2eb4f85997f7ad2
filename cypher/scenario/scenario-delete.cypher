// Deletes documents of this kind.
UNWIND $ids AS id
MATCH (n:Scenario {territory: $territory, id: id})
USING INDEX n:Scenario(territory, id)
DETACH DELETE n
