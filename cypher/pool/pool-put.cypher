// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Pool {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n, row
CALL (n) {
  MATCH (n)<-[old:MEMBER]-()
  DELETE old
}
CALL (n) {
  MATCH (n)-[old:POOLS]->()
  DELETE old
}
CALL (n) {
  UNWIND coalesce(n.types, []) AS code
  MATCH (type:ResourceType {territory: $territory, id: code})
  USING INDEX type:ResourceType(territory, id)
  CREATE (n)-[:POOLS]->(type)
}
CALL (n, row) {
  UNWIND row.members AS member
  MATCH (a:Actor {territory: $territory, id: member.actor})
  USING INDEX a:Actor(territory, id)
  CREATE (a)-[m:MEMBER]->(n)
  SET m.role = member.role, m.commitment = member.commitment, m.alone = member.alone
}
