/*
title: {fr: Médiateurs naturels, en: Natural mediators}
question:
  fr: Qui, en alliance avec les deux parties d’une opposition, pourrait les réunir ?
  en: Who, allied with both sides of an opposition, could bring them together?
reading:
  fr: Chaque ligne est une paire en opposition et un acteur en alliance avec l’un et l’autre, sans opposition à lui. Ceux à qui l’on reconnaît des ressources symboliques (neutralité, notoriété, représentativité) viennent d’abord.
  en: Each line is a pair in opposition and an actor allied with both, itself in opposition to neither. Those credited with symbolic resources (neutrality, reputation, representativeness) come first.
caution:
  fr: Être bien placé ne suffit pas - il faut le vouloir, et que les deux parties l’acceptent.
  en: Being well placed is not enough - one must be willing, and both sides must accept.
parameters:
  - {name: limit, kind: number, default: 500, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: a, kind: actor, label: {fr: Une partie, en: One side}}
  - {name: b, kind: actor, label: {fr: L’autre partie, en: The other side}}
  - {name: mediator, kind: actor, label: {fr: Médiateur possible, en: Possible mediator}}
  - {name: object, kind: code, label: {fr: Objets de l’opposition, en: Objects of the opposition}}
  - {name: symbolic, kind: boolean, label: {fr: Ressources symboliques, en: Symbolic resources}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
finding:
  pattern: mediator
  weight: 90
  sentence:
    fr: "**{a}** et **{b}** sont en opposition ({object}) ; **{mediator}** est en alliance avec les deux[symbolic? et dispose de ressources symboliques]."
    en: "**{a}** and **{b}** are in opposition ({object}); **{mediator}** is allied with both[symbolic? and has symbolic resources]."
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
WITH pair, oppositions, object, near, far, m, collect(r.id) AS first
MATCH (m)-[s:RELATES]-(far)
WHERE s.posture = 'friendly'
  AND s.audience IN $audiences
  AND ($mission IS NULL OR s.mission = $mission)
  AND ($campaign IS NULL OR s.campaign = $campaign)
WITH pair, oppositions, object, m, first, collect(s.id) AS second
WHERE NOT EXISTS {
  MATCH (m)-[h:RELATES]-(side:Actor)
  WHERE side IN pair
    AND h.posture = 'hostile'
    AND h.audience IN $audiences
    AND ($mission IS NULL OR h.mission = $mission)
    AND ($campaign IS NULL OR h.campaign = $campaign)
}
WITH pair, m, object, oppositions + first + second AS relations, EXISTS {
  MATCH (m)-[:HOLDS]->(held:Resource)
  WHERE held.family = 'symbolic'
    AND held.audience IN $audiences
} AS symbolic
ORDER BY symbolic DESC, pair[0].name, pair[1].name, m.name
WITH collect({a: pair[0].id, b: pair[1].id, mediator: m.id, object: object, symbolic: symbolic,
              relations: relations}) AS found
UNWIND found[0..toInteger($limit)] AS one
RETURN one.a AS a, one.b AS b, one.mediator AS mediator, one.object AS object, one.symbolic AS symbolic,
       one.relations AS relations, size(found) AS total
