// What is said of these actors and shown to more people than they are.
UNWIND $entities AS actor
MATCH (a:Actor {territory: $territory, id: actor.id})
USING INDEX a:Actor(territory, id)
CALL (a) {
  MATCH (a)-[:HOLDS]->(n:Resource)
  RETURN 'resource' AS kind, n
  UNION
  MATCH (a)-[:LACKS]->(n:Need)
  RETURN 'need' AS kind, n
  UNION
  MATCH (a)<-[:FROM|TO]-(n:Reading)
  RETURN 'reading' AS kind, n
  UNION
  MATCH (a)<-[:OF]-(n:Profile)
  RETURN 'profile' AS kind, n
  UNION
  MATCH (a)<-[:OF]-(n:Stance)
  RETURN 'stance' AS kind, n
  UNION
  MATCH (a)<-[:FROM|TO]-(n:Influence)
  RETURN 'influence' AS kind, n
  UNION
  MATCH (a)<-[:OF]-(n:Attitude)
  RETURN 'attitude' AS kind, n
  UNION
  MATCH (a)<-[:ON]-(n:Comment)
  RETURN 'comment' AS kind, n
  UNION
  MATCH (n:Commitment)
  USING INDEX n:Commitment(territory, actor)
  WHERE n.territory = $territory AND n.actor = a.id
  RETURN 'commitment' AS kind, n
  UNION
  MATCH (n:Discussion)
  USING INDEX n:Discussion(territory)
  WHERE n.territory = $territory AND a.id IN [n.from, n.to]
  RETURN 'discussion' AS kind, n
}
WITH actor, kind, n
WHERE n.audience IN actor.beyond
RETURN DISTINCT kind, n.id AS id
