// The profiles of an actor side by side, one gathering for each mission and campaign, with the values people agree on.
// Of the people who name values at all: shared is what all of them name, contested what only some do.
MATCH (a:Actor {territory: $territory, id: $actor})
USING INDEX a:Actor(territory, id)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
RETURN COLLECT {
  MATCH (p:Profile {territory: $territory, actor: a.id})
  USING INDEX p:Profile(territory, actor)
  WHERE ($mission IS NULL OR p.mission = $mission) AND ($campaign IS NULL OR p.campaign = $campaign)
    AND (p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences)
  CALL (p) {
    MATCH (p)-[:MOBILISES|COULD_MOBILISE]->(r:Resource)
    WHERE r.audience IN $audiences OR r.audience + ':' + r.person IN $audiences
    RETURN collect(r.id) AS seen
  }
  WITH p, seen ORDER BY p.author, p.at, p.id
  WITH p.mission AS mission, p.campaign AS campaign, collect(p {.*,
    mobilised: nullIf([id IN p.mobilised WHERE id IN seen], []),
    mobilisable: nullIf([id IN p.mobilisable WHERE id IN seen], [])
  }) AS profiles
  WITH mission, campaign, profiles, size([p IN profiles WHERE p.values IS NOT NULL]) AS of
  CALL (profiles, of) {
    UNWIND profiles AS p
    UNWIND p.values AS value
    WITH value, of, count(*) AS said ORDER BY said DESC, value
    RETURN collect({value: value, said: said, of: of,
      standing: CASE WHEN of = 1 THEN 'alone' WHEN said = of THEN 'shared' ELSE 'contested' END}) AS values
  }
  WITH mission, campaign, profiles, values ORDER BY campaign DESC, mission
  RETURN {actor: a.id, mission: mission, campaign: campaign, profiles: profiles, values: values,
    resources: COLLECT {
      UNWIND profiles AS p
      UNWIND coalesce(p.mobilised, []) + coalesce(p.mobilisable, []) AS id
      WITH DISTINCT id
      MATCH (r:Resource {territory: $territory, id: id})
      USING INDEX r:Resource(territory, id)
      RETURN r {.id, .name, .type, .family} ORDER BY r.family, r.name
    }}
} AS gathered
