// Removes a territory that holds nothing but what it was opened with: its frame and that first change.
MATCH (t:Territory {id: $territory})
WHERE t.seq = 1
CALL (t) {
  MATCH (n:Mission {territory: t.id})
  USING INDEX n:Mission(territory)
  RETURN n
  UNION
  MATCH (n:Campaign {territory: t.id})
  USING INDEX n:Campaign(territory)
  RETURN n
  UNION
  MATCH (n:Term {territory: t.id})
  USING INDEX n:Term(territory)
  RETURN n
  UNION
  MATCH (n:ResourceType {territory: t.id})
  USING INDEX n:ResourceType(territory)
  RETURN n
  UNION
  MATCH (n:Change {territory: t.id, seq: 1})
  RETURN n
  UNION
  MATCH (n:ShareLink {territory: t.id})
  USING INDEX n:ShareLink(territory)
  RETURN n
  UNION
  MATCH (:Change {territory: t.id, seq: 1})-[:ITEM]->(n:ChangeItem)
  RETURN n
}
DETACH DELETE n
WITH DISTINCT t
DETACH DELETE t
