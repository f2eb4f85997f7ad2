// A guest turns out to be somebody who has an account: the part they took is that person's, the greater of the two. As whom
// they came is remembered, because the history of what they wrote then tells it.
MATCH (guest:Person {id: $guest})
MATCH (p:Person {id: $person})
SET p.formerly = coalesce(p.formerly, []) + guest.id
WITH guest, p
CALL (guest, p) {
  MATCH (guest)-[was:TAKES_PART]->(t:Territory)
  MERGE (p)-[m:TAKES_PART]->(t)
    ON CREATE SET m.since = was.since, m.role = was.role, m.by = was.by
  SET m.role = CASE WHEN m.role = 'reader' OR was.role = 'facilitator' THEN was.role ELSE m.role END
}
CALL (guest, p) {
  MATCH (guest)-[was:JOINED]->(w:Workshop)
  MERGE (p)-[j:JOINED]->(w)
    ON CREATE SET j.at = was.at
}
CALL (guest) {
  MATCH (s:Session)-[:OF]->(guest)
  DETACH DELETE s
}
DETACH DELETE guest
