/*
title: {fr: Mutualisations à rejoindre, en: Pools to join}
question:
  fr: Quelles mutualisations existantes pourraient accueillir un membre de plus, et qui en aurait besoin ?
  en: Which existing pools could take one more member, and who would need it?
reading:
  fr: Une ligne par acteur dont un besoin ouvert correspond à ce que la mutualisation met en commun. Les places et la règle sont celles que les membres ont dites. Ce que chacun paierait est compté à parts égales, comme si le coût commun ne changeait pas.
  en: One line per actor with an open need for what the pool shares. Places and rule are those its members told. What each would pay is counted in equal parts, as if the joint cost did not change.
caution:
  fr: Rejoindre se demande aux membres. Une opposition avec l’un d’eux est signalée, elle n’efface pas la ligne.
  en: Joining is for the members to decide. An opposition with one of them is shown, it does not erase the line.
parameters:
  - {name: actor, kind: actor, optional: true, label: {fr: Pour quel acteur, en: For which actor}}
  - {name: limit, kind: number, default: 50, label: {fr: Acteurs par mutualisation, en: Actors per pool}}
columns:
  - {name: pool, kind: pool, label: {fr: Mutualisation, en: Pool}}
  - {name: actor, kind: actor, label: {fr: Qui pourrait rejoindre, en: Who could join}}
  - {name: need, kind: need, label: {fr: Besoin, en: Need}}
  - {name: stage, kind: code, label: {fr: Étape, en: Stage}}
  - {name: places, kind: number, label: {fr: Places, en: Places}}
  - {name: rule, kind: text, label: {fr: Règle, en: Rule}}
  - {name: members, kind: actors, label: {fr: Membres, en: Members}}
  - {name: changes, kind: points, label: {fr: Ce que cela changerait, en: What it would change}}
  - {name: blocked, kind: boolean, label: {fr: En opposition, en: In opposition}}
  - {name: relations, kind: relations, label: {fr: Oppositions, en: Oppositions}}
*/
MATCH (pool:Pool {territory: $territory})
USING INDEX pool:Pool(territory)
WHERE pool.audience IN $audiences
  AND (pool.places > 0 OR pool.places IS NULL AND pool.stage IN ['idea', 'studied'])
  AND pool.stage IN ['idea', 'studied', 'agreed', 'running']
CALL (pool) {
  MATCH (member:Actor)-[:MEMBER]->(pool)
  RETURN collect(member) AS inside,
         collect(CASE WHEN coalesce(member.audience, 'public') IN $audiences THEN member.location END) AS places
}
CALL (pool) {
  MATCH (foe:Actor)-[r:RELATES]-(:Actor)-[:MEMBER]->(pool)
  WHERE r.posture = 'hostile'
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN collect(DISTINCT foe) AS foes
}
// The pooled types and those that are broader.
CALL (pool) {
  MATCH (pool)-[:POOLS]->(:ResourceType)<-[:NARROWER*0..5]-(type:ResourceType)
  RETURN collect(DISTINCT type) AS types
}
// Of many who could join, those who are opposed to nobody in it and nearest to it.
CALL (inside, places, foes, types) {
  UNWIND types AS type
  MATCH (type)<-[:OF_TYPE]-(need:Need)<-[:LACKS]-(actor:Actor)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
    AND ($actor IS NULL OR actor.id = $actor)
    AND NOT actor IN inside
  WITH actor, need, actor.location AS here
  WITH actor, need, actor IN foes AS opposed,
       reduce(least = 1e9, away IN [place IN places | point.distance(place, here)] |
         CASE WHEN away < least THEN away ELSE least END) AS away
  ORDER BY opposed, away, need.id
  LIMIT toInteger($limit)
  RETURN actor, need
}
CALL (pool, actor) {
  OPTIONAL MATCH (actor)-[r:RELATES]-(:Actor)-[:MEMBER]->(pool)
  WHERE r.posture = 'hostile'
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN collect(r.id) AS oppositions
}
// The members that the asker may see, the nearest to the actor first, and who of them gets on with it.
CALL (pool, actor) {
  MATCH (m:Actor)-[:MEMBER]->(pool)
  WHERE coalesce(m.audience, 'public') IN $audiences
  WITH m, point.distance(m.location, actor.location) / 1000.0 AS away, EXISTS {
    MATCH (m)-[r:RELATES]-(actor)
    WHERE r.posture = 'friendly'
      AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
      AND r.audience IN $audiences
      AND ($mission IS NULL OR r.mission = $mission)
      AND ($campaign IS NULL OR r.campaign = $campaign)
  } AS friendly
  ORDER BY away, m.id
  RETURN collect({id: m.id, away: away}) AS near, collect(CASE WHEN friendly THEN m.id END) AS friends
}
WITH pool, actor, need, oppositions, near, friends, size(near) AS paying
ORDER BY size(oppositions) > 0, pool.name, actor.name, need.id
RETURN pool.id AS pool, actor.id AS actor, need.id AS need, pool.stage AS stage, pool.places AS places,
       pool.rule AS rule, COLLECT {
         MATCH (m:Actor)-[:MEMBER]->(pool)
         WHERE coalesce(m.audience, 'public') IN $audiences
         RETURN m.id ORDER BY m.id
       } AS members,
       CASE WHEN pool.places > 0 THEN [{code: 'places_left', left: pool.places - 1}] ELSE [] END
       + CASE WHEN pool.jointCost IS NOT NULL AND paying > 0 AND paying = COUNT { (:Actor)-[:MEMBER]->(pool) }
           THEN [{code: 'each_pays', before: round(pool.jointCost / paying, 1),
                  after: round(pool.jointCost / (paying + 1), 1), unit: coalesce(pool.costUnit, '')}] ELSE [] END
       + CASE WHEN size(friends) > 0 THEN [{code: 'allied_members', actors: friends}] ELSE [] END
       + CASE WHEN near[0].away IS NOT NULL
           THEN [{code: 'nearest_member', actor: near[0].id, km: round(near[0].away, 1)}] ELSE [] END AS changes,
       size(oppositions) > 0 AS blocked, oppositions AS relations
