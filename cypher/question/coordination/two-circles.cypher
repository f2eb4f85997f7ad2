/*
title: {fr: Deux cercles, en: Two circles}
question:
  fr: Où un noyau d’alliés serrés est-il entouré d’acteurs reliés au seul chef de file ?
  en: Where is a core of close allies surrounded by actors tied to the lead alone?
reading:
  fr: Autour d’un acteur, un premier cercle d’alliés qui le sont aussi entre eux, et un second cercle d’acteurs qui ne connaissent que lui. Le second cercle entend peu et pèse peu ; lui ouvrir des liens avec le premier allège le chef de file.
  en: Around an actor, a first circle of allies who are also allied with each other, and a second circle of actors who know it alone. The second circle hears little and weighs little; opening ties with the first one to it lightens the lead's load.
caution:
  fr: Le second cercle peut seulement n’avoir pas encore été regardé. Seules les alliances font le noyau ; toute relation compte pour dire qu’un acteur n’est pas relié au seul chef de file.
  en: The second circle may only not have been looked at yet. Only alliances make the core; any relation counts to say that an actor is not tied to the lead alone.
parameters:
  - {name: core, kind: number, default: 3, label: {fr: 'Alliés du noyau, au moins', en: 'Allies in the core, at least'}}
  - {name: ring, kind: number, default: 3, label: {fr: 'Acteurs du second cercle, au moins', en: 'Actors in the second circle, at least'}}
  - {name: density, kind: number, default: 60, label: {fr: 'Paires alliées dans le noyau (%), au moins', en: 'Allied pairs in the core (%), at least'}}
columns:
  - {name: actor, kind: actor, label: {fr: Chef de file, en: Lead}}
  - {name: inner, kind: actors, label: {fr: Noyau, en: Core}}
  - {name: allied, kind: number, label: {fr: Paires alliées dans le noyau, en: Allied pairs in the core}}
  - {name: pairs, kind: number, label: {fr: Paires du noyau, en: Pairs in the core}}
  - {name: outer, kind: number, label: {fr: Acteurs du second cercle, en: Actors in the second circle}}
  - {name: others, kind: actors, label: {fr: Second cercle, en: Second circle}}
  - {name: relations, kind: relations, label: {fr: Relations du chef de file, en: Relations of the lead}}
finding:
  pattern: two-circles
  weight: 64
  sentence:
    fr: "**{actor}** réunit un noyau d’alliés proches ({allied} {allied|paire alliée|paires alliées} sur {pairs}) et {outer} {outer|acteur|acteurs} qui ne sont reliés qu’à lui."
    en: "**{actor}** gathers a core of close allies ({allied} of {pairs} pairs allied) and {outer} {outer|actor|actors} tied to it alone."
*/
// The outer circle first: whoever has relations with one actor only, which few have around them.
MATCH (b:Actor {territory: $territory})-[r:RELATES]-(a:Actor)
USING INDEX b:Actor(territory)
WHERE r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH b, collect(DISTINCT a) AS known
WHERE size(known) = 1
WITH known[0] AS a, collect(b) AS outer
WHERE size(outer) >= $ring
MATCH (a)-[r:RELATES]-(b:Actor)
WHERE r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, outer, b, collect(r.id) AS relations, any(posture IN collect(r.posture) WHERE posture = 'friendly') AS allied
WITH a, outer, collect({actor: b, relations: relations, allied: allied}) AS ties
WITH a, outer, [tie IN ties WHERE tie.allied AND NOT tie.actor IN outer | tie.actor] AS near,
     reduce(all = [], tie IN ties | all + tie.relations) AS relations
WHERE size(near) >= $core
// The core: allies of the lead that are allied with at least one other of them.
CALL (near) {
  UNWIND near AS x
  MATCH (x)-[r:RELATES]-(y:Actor)
  WHERE y IN near
    AND r.posture = 'friendly'
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  WITH DISTINCT x, y
  RETURN collect(DISTINCT x) AS inner, count(*) / 2 AS allied
}
WITH a, outer, inner, allied, relations, size(inner) * (size(inner) - 1) / 2 AS pairs
WHERE size(inner) >= $core
  AND allied * 100 >= $density * pairs
RETURN a.id AS actor, [x IN inner | x.id] AS inner, allied, pairs, size(outer) AS outer, [x IN outer | x.id] AS others,
       relations
ORDER BY outer DESC, a.name
