/*
title: {fr: Triangles d’alliance, en: Alliance triangles}
question:
  fr: Quels trios d’acteurs sont tous alliés entre eux ?
  en: Which threesomes of actors are all allied to each other?
reading:
  fr: Chaque ligne est un trio où chacun est en alliance avec les deux autres. C’est souvent là qu’un projet commun trouve ses premiers porteurs.
  en: Each line is a threesome where each is allied with the two others. A common project often finds its first carriers there.
parameters:
  - {name: limit, kind: number, default: 500, label: {fr: Nombre de trios, en: Number of threesomes}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Deuxième acteur, en: Second actor}}
  - {name: c, kind: actor, label: {fr: Troisième acteur, en: Third actor}}
  - {name: relations, kind: relations, label: {fr: Leurs alliances, en: Their alliances}}
  - {name: total, kind: number, label: {fr: Trios en tout, en: Threesomes in all}}
finding:
  pattern: alliance-triangle
  weight: 20
  sentence:
    fr: "**{a}**, **{b}** et **{c}** sont en alliance, chacun avec les deux autres."
    en: "**{a}**, **{b}** and **{c}** are allied, each with the two others."
java: org.maillage.coordination.AllianceTriangles
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
RETURN a.id AS actor, COLLECT {
  MATCH (a)-[r:RELATES]->(b:Actor)
  WHERE r.posture = 'friendly'
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN [b.id, r.id]
} AS allies
ORDER BY a.name
