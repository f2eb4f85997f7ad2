// The objectives of a territory, how people read the positions of actors on them and who weighs on whom, and what attitude
// they read that actors take to projects.
RETURN COLLECT {
  MATCH (o:Objective {territory: $territory})
  USING INDEX o:Objective(territory)
  WHERE $mission IS NULL OR o.mission = $mission
  RETURN o {.*} ORDER BY coalesce(o.order, 0), o.name, o.id
} AS objectives,
COLLECT {
  MATCH (n:Stance {territory: $territory})
  USING INDEX n:Stance(territory)
  WHERE (n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences)
    AND ($mission IS NULL OR n.mission = $mission)
    AND ($campaign IS NULL OR n.campaign = $campaign)
  MATCH (n)-[:OF]->(a:Actor)
  WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
  RETURN n {.*} ORDER BY n.at, n.id
} AS stances,
COLLECT {
  MATCH (n:Influence {territory: $territory})
  USING INDEX n:Influence(territory)
  WHERE (n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences)
    AND ($mission IS NULL OR n.mission = $mission)
    AND ($campaign IS NULL OR n.campaign = $campaign)
  MATCH (from:Actor)<-[:FROM]-(n)-[:TO]->(to:Actor)
  WHERE (from.audience IS NULL OR from.audience IN $audiences OR from.audience + ':' + from.person IN $audiences)
    AND (to.audience IS NULL OR to.audience IN $audiences OR to.audience + ':' + to.person IN $audiences)
  RETURN n {.*} ORDER BY n.at, n.id
} AS influences,
COLLECT {
  MATCH (n:Attitude {territory: $territory})
  USING INDEX n:Attitude(territory)
  WHERE (n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences)
    AND ($mission IS NULL OR n.mission = $mission)
    AND ($campaign IS NULL OR n.campaign = $campaign)
  MATCH (a:Actor)<-[:OF]-(n)-[:ON]->(p:Pool)
  WHERE (a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences)
    AND (p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences)
  RETURN n {.*} ORDER BY n.at, n.id
} AS attitudes
