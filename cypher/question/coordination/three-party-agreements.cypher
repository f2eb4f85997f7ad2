/*
title: {fr: Conventions à trois, en: Three-party agreements}
question:
  fr: Où une collectivité et deux opérateurs sont-ils liés par convention, chacun avec les deux autres ?
  en: Where are a public body and two operators bound by agreement, each with the two others?
reading:
  fr: Chaque ligne est une collectivité ou un service public et deux opérateurs, liés deux à deux par convention sur la même mission. C’est souvent le signe d’un service tenu ensemble.
  en: Each line is a public body and two operators, bound two by two by agreement on the same mission. It is often the sign of a service held together.
caution:
  fr: Trois conventions séparées peuvent se ressembler sans former un accord unique.
  en: Three separate agreements may look alike without being one agreement.
parameters:
  - {name: limit, kind: number, default: 100, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: authority, kind: actor, label: {fr: Collectivité, en: Public body}}
  - {name: a, kind: actor, label: {fr: Premier opérateur, en: First operator}}
  - {name: b, kind: actor, label: {fr: Second opérateur, en: Second operator}}
  - {name: mission, kind: code, label: {fr: Mission, en: Mission}}
  - {name: relations, kind: relations, label: {fr: Conventions, en: Agreements}}
finding:
  pattern: three-party-agreement
  weight: 25
  sentence:
    fr: "**{authority}**, **{a}** et **{b}** sont liés deux à deux par convention (mission « {mission} »)."
    en: "**{authority}**, **{a}** and **{b}** are bound two by two by agreement (mission “{mission}”)."
*/
MATCH (x:Actor {territory: $territory})-[between:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE between.form = 'agreement'
  AND between.posture <> 'hostile'
  AND between.audience IN $audiences
  AND ($mission IS NULL OR between.mission = $mission)
  AND ($campaign IS NULL OR between.campaign = $campaign)
// Of each pair bound by agreement, whoever is bound to both of them on the same mission.
CALL (x, y, between) {
  MATCH (x)-[first:RELATES]-(body:Actor)-[second:RELATES]-(y)
  WHERE first.form = 'agreement'
    AND second.form = 'agreement'
    AND first.mission = between.mission
    AND second.mission = between.mission
    AND first.posture <> 'hostile'
    AND second.posture <> 'hostile'
    AND first.audience IN $audiences
    AND second.audience IN $audiences
    AND ($campaign IS NULL OR first.campaign = $campaign)
    AND ($campaign IS NULL OR second.campaign = $campaign)
  RETURN body, [first.id, second.id] AS others
}
MATCH (kind:Term {territory: $territory, id: 'kind:' + body.kind})
USING INDEX kind:Term(territory, id)
WHERE kind.sphere = 'public'
WITH body, CASE WHEN x.id < y.id THEN [x, y] ELSE [y, x] END AS pair, between, others
UNWIND others + [between.id] AS relation
WITH body, pair, between.mission AS mission, collect(DISTINCT relation) AS relations
RETURN body.id AS authority, pair[0].id AS a, pair[1].id AS b, mission, relations
ORDER BY body.name, pair[0].name, pair[1].name, mission
LIMIT toInteger($limit)
