/*
title: {fr: Oppositions et négociations, en: Oppositions and negotiations}
question:
  fr: Qui est en opposition ou en négociation avec qui, et sur quoi ?
  en: Who is in opposition or negotiation with whom, and about what?
reading:
  fr: Les oppositions viennent d’abord. La dernière colonne dit ce qui a été avancé à l’appui.
  en: Oppositions come first. The last column says what was put forward in support.
caution:
  fr: Une opposition est une lecture à un moment donné. Elle se discute, et elle change.
  en: An opposition is a reading at one moment. It can be discussed, and it changes.
parameters:
  - {name: limit, kind: number, default: 500, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: nature, kind: code, label: {fr: Nature, en: Nature}}
  - {name: object, kind: code, label: {fr: Objet, en: Object}}
  - {name: certainty, kind: code, label: {fr: Certitude, en: Certainty}}
  - {name: because, kind: text, label: {fr: Argument, en: Argument}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
*/
MATCH (x:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE r.posture IN ['hostile', 'negotiated']
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH x, y, r
ORDER BY CASE r.posture WHEN 'hostile' THEN 0 ELSE 1 END, x.name, y.name, r.id
WITH collect({x: x, y: y, r: r}) AS found
UNWIND found[0..toInteger($limit)] AS one
WITH one.x AS x, one.y AS y, one.r AS r, size(found) AS total
RETURN x.id AS a, y.id AS b, r.nature AS nature, coalesce(r.object, 'unspecified') AS object,
       coalesce(r.certainty, 'stated') AS certainty, head(COLLECT {
         MATCH (said:Reading {territory: $territory,
                              pair: CASE WHEN x.id < y.id THEN x.id + '|' + y.id ELSE y.id + '|' + x.id END})
         USING INDEX said:Reading(territory, pair)
         WHERE said.nature = r.nature
           AND said.mission = r.mission
           AND said.campaign = r.campaign
           AND said.audience IN $audiences
           AND said.argument IS NOT NULL
         RETURN said.argument
         ORDER BY said.at DESC, said.id
       }) AS because, [r.id] AS relations, total
