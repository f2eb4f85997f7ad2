// How the retained relations of two campaigns differ: one row for each difference between what was retained of a pair,
// for one mission and on one object, in the earlier and in the later campaign. A relation that is said to be past is no
// more. All properties of a relation are read at once: one by one, each would walk the chain of those before it again.
MATCH (a:Actor {territory: $territory})-[r:RELATES]->(b:Actor)
USING INDEX a:Actor(territory)
WITH a.id AS from, b.id AS to, properties(r) AS p
WHERE p.campaign IN [$earlier, $later]
  AND p.audience IN $audiences
  AND ($mission IS NULL OR p.mission = $mission)
WITH CASE WHEN from < to THEN [from, to] ELSE [to, from] END AS pair, p.mission AS mission, p.object AS object,
     collect(p {.campaign, from: from, to: to, .id, .nature, .directed, .state, .since, .until, .readings, .agreeing,
                .retained}) AS retained
WITH pair, mission, object,
     head([r IN retained WHERE r.campaign = $earlier]) AS before,
     head([r IN retained WHERE r.campaign = $later]) AS after
WITH *, before IS NOT NULL AND coalesce(before.state, 'current') <> 'past' AS was,
     after IS NOT NULL AND coalesce(after.state, 'current') <> 'past' AS is
// The parts of the readings that say otherwise, compared as whole numbers.
WITH *, (before.readings - before.agreeing) * after.readings AS doubted,
     (after.readings - after.agreeing) * before.readings AS doubts
UNWIND [
  CASE WHEN is AND NOT was THEN 'born' END,
  CASE WHEN was AND NOT is THEN 'ended' END,
  CASE WHEN was AND is AND before.nature <> after.nature THEN 'flipped' END,
  CASE WHEN was AND is AND doubts > doubted THEN 'moreContested' END,
  CASE WHEN was AND is AND doubts < doubted THEN 'lessContested' END
] AS change
WITH * WHERE change IS NOT NULL
RETURN change, pair[0] AS first, pair[1] AS second, mission, object, before, after
ORDER BY first, second, mission, object
