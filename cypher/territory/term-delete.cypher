// Deletes terms, and the resource types they name.
UNWIND $ids AS id
MATCH (n:Term {territory: $territory, id: id})
USING INDEX n:Term(territory, id)
WITH n, n.code AS code, n.list AS list
DETACH DELETE n
WITH code, list WHERE list = 'type'
MATCH (type:ResourceType {territory: $territory, id: code})
USING INDEX type:ResourceType(territory, id)
DETACH DELETE type
