/*
title: {fr: Rencontrés sans relation recueillie, en: Met without a recorded relation}
question:
  fr: Quels acteurs étaient aux mêmes rencontres sans que l’on sache ce qui les lie ?
  en: Which actors were at the same meetings without anybody knowing what ties them?
reading:
  fr: Les paires qui ont le plus de rencontres en commun viennent d’abord. C’est une bonne liste de personnes à interroger, ou à réunir.
  en: The pairs with the most meetings in common come first. It is a good list of people to ask, or to bring together.
caution:
  fr: Être dans la même salle ne dit rien d’une relation. Seules comptent les rencontres inscrites sur les fiches.
  en: Being in the same room says nothing of a relation. Only meetings written on the sheets count.
parameters:
  - {name: least, kind: number, default: 1, label: {fr: Rencontres communes au moins, en: At least so many meetings}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de paires, en: Number of pairs}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: meetings, kind: text, label: {fr: Rencontres, en: Meetings}}
  - {name: number, kind: number, label: {fr: Nombre, en: Number}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
*/
MATCH (x:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE size(x.meetings) > 0
  AND coalesce(x.audience, 'public') IN $audiences
UNWIND x.meetings AS meeting
WITH meeting, collect(DISTINCT x) AS present
UNWIND present AS a
UNWIND present AS b
WITH meeting, a, b
WHERE a.id < b.id
WITH a, b, collect(meeting) AS meetings
WHERE size(meetings) >= $least
  AND NOT EXISTS {
    MATCH (a)-[r:RELATES]-(b)
    WHERE r.audience IN $audiences
      AND ($mission IS NULL OR r.mission = $mission)
      AND ($campaign IS NULL OR r.campaign = $campaign)
  }
WITH a, b, meetings
ORDER BY size(meetings) DESC, a.name, b.name
WITH collect({a: a.id, b: b.id, meetings: meetings}) AS found
UNWIND found[0..toInteger($limit)] AS one
RETURN one.a AS a, one.b AS b, one.meetings AS meetings, size(one.meetings) AS number, size(found) AS total
