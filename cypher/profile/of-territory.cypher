// The profiles of every actor that was described, gathered as for one actor: the rows of the table of Grille I.
MATCH (p:Profile {territory: $territory})
USING INDEX p:Profile(territory)
WHERE ($mission IS NULL OR p.mission = $mission) AND ($campaign IS NULL OR p.campaign = $campaign)
  AND (p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences)
MATCH (p)-[:OF]->(a:Actor)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
CALL (p) {
  MATCH (p)-[:MOBILISES|COULD_MOBILISE]->(r:Resource)
  WHERE r.audience IN $audiences OR r.audience + ':' + r.person IN $audiences
  RETURN collect(r.id) AS seen
}
WITH a, p, seen ORDER BY p.author, p.at, p.id
WITH a, p.mission AS mission, p.campaign AS campaign, collect(p {.*,
  mobilised: nullIf([id IN p.mobilised WHERE id IN seen], []),
  mobilisable: nullIf([id IN p.mobilisable WHERE id IN seen], [])
}) AS profiles
WITH a, mission, campaign, profiles, size([p IN profiles WHERE p.values IS NOT NULL]) AS of
CALL (profiles, of) {
  UNWIND profiles AS p
  UNWIND p.values AS value
  WITH value, of, count(*) AS said ORDER BY said DESC, value
  RETURN collect({value: value, said: said, of: of,
    standing: CASE WHEN of = 1 THEN 'alone' WHEN said = of THEN 'shared' ELSE 'contested' END}) AS values
}
WITH a, mission, campaign, profiles, values ORDER BY a.name, campaign DESC, mission
RETURN {actor: a.id, mission: mission, campaign: campaign, profiles: profiles, values: values,
  resources: COLLECT {
    UNWIND profiles AS p
    UNWIND coalesce(p.mobilised, []) + coalesce(p.mobilisable, []) AS id
    WITH DISTINCT id
    MATCH (r:Resource {territory: $territory, id: id})
    USING INDEX r:Resource(territory, id)
    RETURN r {.id, .name, .type, .family} ORDER BY r.family, r.name
  }} AS gathered
