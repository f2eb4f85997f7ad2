// Who is for and who is against whom, by the relations that were chosen.
MATCH (a:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE r.posture IN ['friendly', 'hostile']
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
  AND ($object IS NULL OR r.object = $object)
  AND ($uncertain OR (coalesce(r.certainty, 'stated') = 'stated' AND coalesce(r.confidence, '') <> 'low'))
WITH a, b, r ORDER BY a.name, a.id, b.name, b.id, r.id
RETURN a.id AS a, b.id AS b, r.id AS relation, r.posture = 'friendly' AS friendly, r.mission AS mission,
       coalesce(r.object, 'unspecified') AS object
