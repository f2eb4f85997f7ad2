// Every actor with those it is related to by the relations that were chosen.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
RETURN a.id AS actor, COLLECT {
  MATCH (a)-[r:RELATES]->(b:Actor)
  WHERE r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
    AND ($object IS NULL OR r.object = $object)
    AND ($nature IS NULL OR r.nature = $nature)
    AND ($uncertain OR (coalesce(r.certainty, 'stated') = 'stated' AND coalesce(r.confidence, '') <> 'low'))
  RETURN DISTINCT b.id
} AS neighbours
ORDER BY a.name
