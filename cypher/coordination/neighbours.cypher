// Every actor with those it is related to: the simple graph that questions compute on.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
OPTIONAL MATCH (level:Term {territory: $territory, id: 'level:' + a.level})
USING INDEX level:Term(territory, id)
RETURN a.id AS actor, a.kind AS kind, a.level AS level, level.order AS rank, COLLECT {
  MATCH (a)-[r:RELATES]->(b:Actor)
  WHERE r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN DISTINCT b.id
} AS neighbours
ORDER BY a.name
