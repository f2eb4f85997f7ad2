/*
title: {fr: Mutualisations à rejoindre, en: Pools to join}
question:
  fr: Quelles mutualisations existantes pourraient accueillir un membre de plus, et qui en aurait besoin ?
  en: Which existing pools could take one more member, and who would need it?
reading:
  fr: Une ligne par acteur dont un besoin ouvert correspond à ce que la mutualisation met en commun. Les places et la règle sont celles que les membres ont dites.
  en: One line per actor with an open need for what the pool shares. Places and rule are those its members told.
caution:
  fr: Rejoindre se demande aux membres. Une opposition avec l’un d’eux est signalée, elle n’efface pas la ligne.
  en: Joining is for the members to decide. An opposition with one of them is shown, it does not erase the line.
parameters:
  - {name: actor, kind: actor, optional: true, label: {fr: Pour quel acteur, en: For which actor}}
columns:
  - {name: pool, kind: pool, label: {fr: Mutualisation, en: Pool}}
  - {name: actor, kind: actor, label: {fr: Qui pourrait rejoindre, en: Who could join}}
  - {name: need, kind: need, label: {fr: Besoin, en: Need}}
  - {name: stage, kind: code, label: {fr: Étape, en: Stage}}
  - {name: places, kind: number, label: {fr: Places, en: Places}}
  - {name: rule, kind: text, label: {fr: Règle, en: Rule}}
  - {name: members, kind: actors, label: {fr: Membres, en: Members}}
  - {name: blocked, kind: boolean, label: {fr: En opposition, en: In opposition}}
  - {name: relations, kind: relations, label: {fr: Oppositions, en: Oppositions}}
*/
MATCH (pool:Pool {territory: $territory})
USING INDEX pool:Pool(territory)
WHERE pool.audience IN $audiences
  AND (pool.places > 0 OR pool.places IS NULL AND pool.stage IN ['idea', 'studied'])
  AND pool.stage IN ['idea', 'studied', 'agreed', 'running']
MATCH (pool)-[:POOLS]->(type:ResourceType)
// A need of the pooled type, or of a broader one.
MATCH (type)<-[:NARROWER*0..5]-(:ResourceType)<-[:OF_TYPE]-(need:Need)<-[:LACKS]-(actor:Actor)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
  AND ($actor IS NULL OR actor.id = $actor)
  AND NOT EXISTS { (actor)-[:MEMBER]->(pool) }
WITH DISTINCT pool, actor, need
CALL (pool, actor) {
  OPTIONAL MATCH (actor)-[r:RELATES]-(:Actor)-[:MEMBER]->(pool)
  WHERE r.posture = 'hostile'
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN collect(r.id) AS oppositions
}
WITH pool, actor, need, oppositions
ORDER BY size(oppositions) > 0, pool.name, actor.name, need.id
RETURN pool.id AS pool, actor.id AS actor, need.id AS need, pool.stage AS stage, pool.places AS places,
       pool.rule AS rule, COLLECT {
         MATCH (m:Actor)-[:MEMBER]->(pool)
         WHERE coalesce(m.audience, 'public') IN $audiences
         RETURN m.id ORDER BY m.id
       } AS members, size(oppositions) > 0 AS blocked, oppositions AS relations
