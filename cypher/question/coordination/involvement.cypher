/*
title: {fr: Qui associer à un projet, en: Whom to involve in a project}
question:
  fr: Pour un projet commun, qui informer, qui consulter, avec qui se concerter, avec qui décider ?
  en: For a common project, whom to inform, whom to consult, whom to work it out with, whom to decide with?
reading:
  fr: Le niveau proposé est le plus haut que justifie la place de l’acteur. On décide avec les membres et avec qui détient seul ce qu’il faut. On se concerte avec qui détient la même chose, qui s’y oppose ou négocie, ou qui a pouvoir de décider. On consulte qui a le même besoin ou dépend d’un membre. On informe les alliés des membres (niveaux de participation, d’après Arnstein 1969). L’attitude vient de la carte sociodynamique, là où quelqu’un l’a lue ; elle ne change pas le niveau.
  en: The level proposed is the highest that the actor's place justifies. One decides with the members and with whoever alone holds what it takes. One works it out with whoever holds the same, opposes or negotiates, or has power to decide. One consults whoever has the same need or depends on a member. One informs the allies of the members (levels of participation, after Arnstein 1969). The attitude comes from the sociodynamic map, where somebody read it; it does not change the level.
caution:
  fr: C’est une proposition tirée de la carte, à discuter avec les personnes concernées. Ceux que personne n’a encore inscrits, les usagers surtout, n’y sont pas.
  en: It is a proposal drawn from the map, to be discussed with those concerned. Those whom nobody has entered yet, users above all, are not there.
parameters:
  - {name: pool, kind: pool, optional: true, label: {fr: Pour quel projet ou quelle mutualisation, en: For which project or pool}}
  - {name: limit, kind: number, default: 200, label: {fr: Acteurs par projet, en: Actors per project}}
columns:
  - {name: pool, kind: pool, label: {fr: Projet ou mutualisation, en: Project or pool}}
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: level, kind: code, label: {fr: Niveau proposé, en: Level proposed}}
  - {name: why, kind: code, label: {fr: Pourquoi, en: Why}}
  - {name: attitude, kind: code, label: {fr: Attitude envers le projet, en: Attitude to the project}}
  - {name: relations, kind: relations, label: {fr: Relations avec les membres, en: Relations with the members}}
java: org.maillage.strategy.InvolvementAnswer
*/
MATCH (pool:Pool {territory: $territory})
USING INDEX pool:Pool(territory)
WHERE pool.audience IN $audiences
  AND ($pool IS NULL OR pool.id = $pool)
  AND ($pool IS NOT NULL OR NOT pool.stage IN ['ended', 'failed'])
CALL (pool) {
  CALL (pool) {
    MATCH (a:Actor)-[:MEMBER]->(pool)
    RETURN a, 'member' AS why, [] AS relations
    UNION ALL
    MATCH (pool)-[:POOLS]->(type:ResourceType)-[:NARROWER*0..5]->(:ResourceType)<-[:OF_TYPE]-(held:Resource)<-[:HOLDS]-(a:Actor)
    WHERE held.audience IN $audiences
    WITH type, collect(DISTINCT a) AS holders
    UNWIND holders AS a
    RETURN a, CASE WHEN size(holders) = 1 THEN 'only_holder' ELSE 'holder' END AS why, [] AS relations
    UNION ALL
    MATCH (pool)-[:POOLS]->(:ResourceType)<-[:NARROWER*0..5]-(:ResourceType)<-[:OF_TYPE]-(need:Need)<-[:LACKS]-(a:Actor)
    WHERE need.audience IN $audiences
      AND coalesce(need.state, 'open') <> 'met'
    RETURN a, 'same_need' AS why, [] AS relations
    UNION ALL
    MATCH (pool)<-[:MEMBER]-(:Actor)-[r:RELATES]-(a:Actor)
    WHERE r.audience IN $audiences
      AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
      AND ($mission IS NULL OR r.mission = $mission)
      AND ($campaign IS NULL OR r.campaign = $campaign)
    WITH a, r, CASE r.posture WHEN 'hostile' THEN 'opposes' WHEN 'negotiated' THEN 'negotiates'
      WHEN 'dependent' THEN 'depends' WHEN 'friendly' THEN 'ally' END AS posture
    UNWIND CASE WHEN EXISTS {
      MATCH (a)-[:HOLDS]->(rule:Resource)
      WHERE rule.family = 'rules'
        AND rule.audience IN $audiences
    } THEN [posture, 'decides'] ELSE [posture] END AS why
    RETURN a, why, [r.id] AS relations
  }
  WITH a, why, relations
  WHERE why IS NOT NULL
    AND coalesce(a.audience, 'public') IN $audiences
  WITH a, collect(DISTINCT why) AS why, reduce(all = [], some IN collect(relations) | all + some) AS relations
  WITH a, why, relations,
       CASE WHEN any(w IN why WHERE w IN ['member', 'only_holder']) THEN 1
         WHEN any(w IN why WHERE w IN ['holder', 'opposes', 'negotiates', 'decides']) THEN 2
         WHEN any(w IN why WHERE w IN ['same_need', 'depends']) THEN 3
         ELSE 4 END AS level
  ORDER BY level, size(why) DESC, a.name, a.id
  LIMIT toInteger($limit)
  RETURN a, why, relations, level
}
WITH pool, a, why, relations, level
ORDER BY pool.name, pool.id, level, a.name, a.id
RETURN pool.id AS pool, a.id AS actor, ['codecision', 'concertation', 'consultation', 'information'][level - 1] AS level, why,
       COLLECT { UNWIND relations AS relation RETURN DISTINCT relation } AS relations,
       COLLECT {
         MATCH (a)<-[:OF]-(n:Attitude)-[:ON]->(pool)
         WHERE n.audience IN $audiences
           AND ($mission IS NULL OR n.mission = $mission)
           AND ($campaign IS NULL OR n.campaign = $campaign)
         RETURN {voice: coalesce(n.person, '') + ' ' + coalesce(n.author, ''), synergy: n.synergy, antagonism: n.antagonism}
         ORDER BY coalesce(n.at, ''), n.id
       } AS attitudes
