// Links actors to the groups that their documents name.
UNWIND $ids AS id
MATCH (n:Actor {territory: $territory, id: id})
USING INDEX n:Actor(territory, id)
CALL (n) {
  MATCH (n)-[old:PART_OF]->()
  DELETE old
}
UNWIND coalesce(n.partOf, []) AS group
MATCH (g:Actor {territory: $territory, id: group})
USING INDEX g:Actor(territory, id)
CREATE (n)-[:PART_OF]->(g)
