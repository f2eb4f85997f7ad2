/*
title: {fr: Acteurs les plus reliés, en: Most linked actors}
question:
  fr: Qui est en relation avec le plus d’acteurs ?
  en: Who has relations with the most actors?
reading:
  fr: On compte les acteurs différents, quelles que soient la nature et le nombre des relations avec chacun. La part se rapporte aux autres acteurs qui ont au moins une relation.
  en: Different actors are counted, whatever the nature and number of relations with each. The share is out of the other actors that have at least one relation.
caution:
  fr: L’acteur le plus relié est parfois seulement celui qu’on a le mieux écouté.
  en: The most linked actor is sometimes only the one that was listened to most.
parameters:
  - {name: least, kind: number, default: 5, label: {fr: Relié à au moins, en: Linked to at least}}
  - {name: limit, kind: number, default: 10, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: neighbours, kind: number, label: {fr: Acteurs reliés, en: Actors linked}}
  - {name: others, kind: number, label: {fr: Autres acteurs qui ont des relations, en: Other actors with relations}}
  - {name: share, kind: number, label: {fr: Part (%), en: Share (%)}}
  - {name: relations, kind: relations, label: {fr: Ses relations, en: Its relations}}
finding:
  pattern: hub
  weight: 45
  sentence:
    fr: "**{actor}** est en relation avec {neighbours} des {others} autres acteurs reliés ({share} %)."
    en: "**{actor}** has relations with {neighbours} of the {others} other linked actors ({share}%)."
*/
MATCH (a:Actor {territory: $territory})-[r:RELATES]-(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, count(DISTINCT b) AS neighbours
ORDER BY neighbours DESC, a.name
WITH collect({actor: a, neighbours: neighbours}) AS linked
UNWIND [one IN linked[0..toInteger($limit)] WHERE one.neighbours >= $least] AS one
WITH one.actor AS a, one.neighbours AS neighbours, size(linked) - 1 AS others
MATCH (a)-[r:RELATES]-(:Actor)
WHERE r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, neighbours, others, collect(r.id) AS relations
RETURN a.id AS actor, neighbours, others, round(100.0 * neighbours / others) AS share, relations
ORDER BY neighbours DESC, a.name
