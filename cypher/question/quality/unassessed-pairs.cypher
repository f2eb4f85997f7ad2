/*
title: {fr: Paires que personne n’a encore lues, en: Pairs that nobody has read yet}
question:
  fr: Quelles paires d’acteurs, qui ont quelque chose en commun, n’ont pas encore été lues ?
  en: Which pairs of actors that have something in common have not been read yet?
reading:
  fr: Chaque ligne est une paire sans aucune lecture, alors que ses deux acteurs se sont vus en réunion, sont de la même commune ou travaillent sur le même type de ressource. Celles qui ont le plus en commun viennent d’abord.
  en: Each line is a pair without any reading, although its two actors met at a meeting, share a town or work on the same resource type. Those with most in common come first.
caution:
  fr: Non lue ne veut pas dire neutre. Les réunions, communes et types qui rassemblent plus de quarante acteurs ne comptent pas, sauf si vous choisissez un acteur.
  en: Not read does not mean neutral. Meetings, towns and types that gather more than forty actors do not count, unless you choose an actor.
parameters:
  - {name: actor, kind: actor, optional: true, label: {fr: Avec quel acteur, en: With which actor}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de paires, en: Number of pairs}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: score, kind: number, label: {fr: En commun, en: In common}}
  - {name: terms, kind: terms, label: {fr: Détail, en: Detail}}
*/
CALL () {
  MATCH (x:Actor {territory: $territory})
  USING INDEX x:Actor(territory)
  WHERE coalesce(x.audience, 'public') IN $audiences
  UNWIND coalesce(x.meetings, []) AS meeting
  RETURN 'meeting' AS shared, meeting AS code, collect(DISTINCT x) AS actors
  UNION ALL
  MATCH (x:Actor {territory: $territory})
  USING INDEX x:Actor(territory)
  WHERE x.town IS NOT NULL
    AND coalesce(x.audience, 'public') IN $audiences
  RETURN 'town' AS shared, x.town AS code, collect(DISTINCT x) AS actors
  UNION ALL
  MATCH (type:ResourceType {territory: $territory})<-[:OF_TYPE]-(means)
  USING INDEX type:ResourceType(territory)
  WHERE means.audience IN $audiences
  MATCH (x:Actor)-[:HOLDS|LACKS]->(means)
  RETURN 'type' AS shared, type.id AS code, collect(DISTINCT x) AS actors
}
WITH shared, actors
WHERE size(actors) <= 40
  OR ($actor IS NOT NULL AND any(x IN actors WHERE x.id = $actor))
UNWIND [x IN actors WHERE $actor IS NULL OR x.id = $actor] AS a
UNWIND actors AS b
WITH a, b, shared
WHERE a.id < b.id OR (a.id = $actor AND a <> b)
WITH a, b, count(*) AS score, count(CASE WHEN shared = 'meeting' THEN 1 END) AS meetings,
     count(CASE WHEN shared = 'town' THEN 1 END) AS town, count(CASE WHEN shared = 'type' THEN 1 END) AS types
ORDER BY score DESC, a.name, b.name
WHERE NOT EXISTS {
  MATCH (reading:Reading {territory: $territory,
                          pair: CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END})
  USING INDEX reading:Reading(territory, pair)
  WHERE reading.audience IN $audiences
    AND ($mission IS NULL OR reading.mission = $mission)
    AND ($campaign IS NULL OR reading.campaign = $campaign)
}
RETURN a.id AS a, b.id AS b, score, {meetings: meetings, town: town, types: types} AS terms
LIMIT toInteger($limit)
