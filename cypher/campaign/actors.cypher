// The actors that take part in relations in one of two campaigns and in none in the other, and in how many.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
MATCH (a)-[r:RELATES]-(:Actor)
WITH a, properties(r) AS p
WHERE p.campaign IN [$earlier, $later]
  AND p.audience IN $audiences
  AND ($mission IS NULL OR p.mission = $mission)
  AND coalesce(p.state, 'current') <> 'past'
WITH a, sum(CASE WHEN p.campaign = $earlier THEN 1 ELSE 0 END) AS before,
     sum(CASE WHEN p.campaign = $later THEN 1 ELSE 0 END) AS after
WHERE (before = 0) <> (after = 0)
RETURN a.id AS id, before, after
ORDER BY a.name, a.id
