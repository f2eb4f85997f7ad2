// Creates or replaces documents of this kind, with their place, what they are on, what they answer and whom they name.
UNWIND $rows AS row
MERGE (n:Comment {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
WITH n, n.actors[0] AS one, n.actors[1] AS other
SET n.place = CASE n.about
  WHEN 'actor' THEN 'actor~' + one
  WHEN 'pair' THEN 'pair~' + CASE WHEN one < other THEN one + '~' + other ELSE other + '~' + one END
    + '~' + coalesce(n.mission, '') + '~' + coalesce(n.campaign, '')
  ELSE 'proposal~' + n.resource + '~' + coalesce(n.need, one + '~' + n.type)
  END
WITH n
CALL (n) {
  MATCH (n)-[old:ON|ANSWERS|NAMES]->()
  DELETE old
}
CALL (n) {
  UNWIND n.actors AS id
  MATCH (a:Actor {territory: $territory, id: id})
  USING INDEX a:Actor(territory, id)
  CREATE (n)-[:ON]->(a)
}
CALL (n) {
  MATCH (x:Need {territory: $territory, id: n.need})
  USING INDEX x:Need(territory, id)
  CREATE (n)-[:ON]->(x)
}
CALL (n) {
  MATCH (x:Resource {territory: $territory, id: n.resource})
  USING INDEX x:Resource(territory, id)
  CREATE (n)-[:ON]->(x)
}
CALL (n) {
  MATCH (root:Comment {territory: $territory, id: n.reply})
  USING INDEX root:Comment(territory, id)
  CREATE (n)-[:ANSWERS]->(root)
}
CALL (n) {
  UNWIND n.mentions AS id
  MATCH (p:Person {id: id})
  CREATE (n)-[:NAMES]->(p)
}
