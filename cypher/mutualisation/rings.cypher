// What each lacks, what each holds, and who is opposed to whom.
MATCH (n:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX n:Need(territory)
WHERE n.audience IN $audiences
  AND coalesce(n.state, 'open') <> 'met'
MATCH (actor:Actor)-[:LACKS]->(n)
RETURN 'need' AS what, n.id AS id, actor.id AS actor, type.id AS type, actor.lat AS lat, actor.lon AS lon
ORDER BY id
UNION ALL
MATCH (n:Resource {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX n:Resource(territory)
WHERE n.audience IN $audiences
MATCH (actor:Actor)-[:HOLDS]->(n)
RETURN 'resource' AS what, n.id AS id, actor.id AS actor, type.id AS type, actor.lat AS lat, actor.lon AS lon
ORDER BY id
UNION ALL
MATCH (actor:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(other:Actor {territory: $territory})
USING INDEX actor:Actor(territory)
WHERE r.posture = 'hostile'
  AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
RETURN 'opposition' AS what, r.id AS id, actor.id AS actor, other.id AS type, actor.lat AS lat, actor.lon AS lon
