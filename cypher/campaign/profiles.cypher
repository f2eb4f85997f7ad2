// How the values that people name for actors differ between two campaigns: one row for each actor and mission that was
// described in both, when somebody names a value in one of them that nobody names in the other.
MATCH (p:Profile {territory: $territory})
USING INDEX p:Profile(territory)
WHERE p.campaign IN [$earlier, $later] AND p.values IS NOT NULL
  AND ($mission IS NULL OR p.mission = $mission)
  AND (p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences)
MATCH (p)-[:OF]->(a:Actor)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
WITH a, p.mission AS mission,
     collect(CASE WHEN p.campaign = $earlier THEN p.values END) AS before,
     collect(CASE WHEN p.campaign = $later THEN p.values END) AS after
WHERE size(before) > 0 AND size(after) > 0
WITH a, mission, reduce(all = [], values IN before | all + values) AS was,
     reduce(all = [], values IN after | all + values) AS is
WITH a, mission,
     COLLECT { UNWIND is AS value WITH DISTINCT value WHERE NOT value IN was RETURN value ORDER BY value } AS gained,
     COLLECT { UNWIND was AS value WITH DISTINCT value WHERE NOT value IN is RETURN value ORDER BY value } AS lost
WHERE size(gained) + size(lost) > 0
RETURN a.id AS actor, mission, gained, lost
ORDER BY a.name, a.id, mission
