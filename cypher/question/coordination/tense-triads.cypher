/*
title: {fr: Trios sous tension, en: Tense threesomes}
question:
  fr: Quels acteurs ont deux alliés qui s’opposent entre eux ?
  en: Which actors have two allies that are in opposition to each other?
reading:
  fr: Une telle situation tient rarement longtemps. L’acteur du milieu finit par choisir, s’éloigner ou réunir (équilibre structurel, Heider 1946, Cartwright et Harary 1956).
  en: Such a situation rarely lasts. The actor in the middle ends up choosing, stepping back or bringing together (structural balance, Heider 1946, Cartwright and Harary 1956).
caution:
  fr: Une alliance et une opposition peuvent porter sur des objets différents et coexister sans mal.
  en: An alliance and an opposition can bear on different objects and live together well.
parameters:
  - {name: limit, kind: number, default: 500, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur du milieu, en: Actor in the middle}}
  - {name: a, kind: actor, label: {fr: Un allié, en: One ally}}
  - {name: b, kind: actor, label: {fr: L’autre allié, en: The other ally}}
  - {name: object, kind: code, label: {fr: Objets de l’opposition, en: Objects of the opposition}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
finding:
  pattern: tense-triad
  weight: 70
  sentence:
    fr: "**{actor}** a deux alliés en opposition l’un avec l’autre : **{a}** et **{b}** ({object})."
    en: "**{actor}** has two allies in opposition to each other: **{a}** and **{b}** ({object})."
*/
MATCH (x:Actor {territory: $territory})-[opposition:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE opposition.posture = 'hostile'
  AND opposition.audience IN $audiences
  AND ($mission IS NULL OR opposition.mission = $mission)
  AND ($campaign IS NULL OR opposition.campaign = $campaign)
WITH CASE WHEN x.id < y.id THEN [x, y] ELSE [y, x] END AS pair, opposition
WITH pair, collect(opposition.id) AS oppositions,
     collect(DISTINCT coalesce(opposition.object, 'unspecified')) AS object
// Looked for from the side that has fewer relations.
CALL (pair) {
  UNWIND pair AS side
  WITH side, COUNT { (side)-[:RELATES]-() } AS relations
  ORDER BY relations
  RETURN collect(side) AS ends
}
WITH pair, oppositions, object, ends[0] AS near, ends[1] AS far
MATCH (near)-[r:RELATES]-(m:Actor)
WHERE r.posture = 'friendly'
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH pair, oppositions, object, far, m, collect(r.id) AS first
MATCH (m)-[s:RELATES]-(far)
WHERE s.posture = 'friendly'
  AND s.audience IN $audiences
  AND ($mission IS NULL OR s.mission = $mission)
  AND ($campaign IS NULL OR s.campaign = $campaign)
WITH pair, m, object, oppositions, first, collect(s.id) AS second
ORDER BY m.name, pair[0].name, pair[1].name
WITH collect({actor: m.id, a: pair[0].id, b: pair[1].id, object: object, relations: oppositions + first + second}) AS found
UNWIND found[0..toInteger($limit)] AS one
RETURN one.actor AS actor, one.a AS a, one.b AS b, one.object AS object, one.relations AS relations,
       size(found) AS total
