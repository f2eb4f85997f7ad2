/*
title: {fr: Passerelles entre niveaux, en: Links between levels}
question:
  fr: Qui relie les acteurs locaux aux niveaux plus larges ?
  en: Who links local actors to the wider levels?
reading:
  fr: Chaque ligne est un acteur qui a des relations à la fois avec son niveau ou en dessous, et avec au moins un niveau plus large que le sien.
  en: Each line is an actor that has relations both with its own level or below, and with at least one level wider than its own.
caution:
  fr: Les acteurs dont le niveau n’est pas renseigné ne sont pas comptés.
  en: Actors whose level is not given are not counted.
parameters:
  - {name: limit, kind: number, default: 20, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: level, kind: code, label: {fr: Son niveau, en: Its level}}
  - {name: above, kind: actors, label: {fr: Reliés au-dessus, en: Linked above}}
  - {name: below, kind: number, label: {fr: Reliés à son niveau ou en dessous, en: Linked at its level or below}}
  - {name: levels, kind: code, label: {fr: Niveaux plus larges, en: Wider levels}}
  - {name: relations, kind: relations, label: {fr: Relations vers le haut, en: Relations upwards}}
finding:
  pattern: level-link
  weight: 30
  sentence:
    fr: "**{actor}** ({level}) relie {below} {below|acteur|acteurs} de son niveau ou d’un niveau plus étroit à {above} ({levels})."
    en: "**{actor}** ({level}) links {below} {below|actor|actors} of its own level or a narrower one to {above} ({levels})."
*/
// The levels of the territory, and which are higher than each.
CALL () {
  MATCH (own:Term {territory: $territory})
  USING INDEX own:Term(territory, id)
  WHERE own.id STARTS WITH 'level:'
  MATCH (other:Term {territory: $territory})
  USING INDEX other:Term(territory, id)
  WHERE other.id STARTS WITH 'level:'
  WITH own, other
  ORDER BY other.order
  WITH own, collect(CASE WHEN other.order > own.order THEN substring(other.id, 6) END) AS higher,
       collect(CASE WHEN other.order <= own.order THEN substring(other.id, 6) END) AS lower
  RETURN collect({code: substring(own.id, 6), higher: higher, lower: lower}) AS levels
}
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.level IS NOT NULL
WITH a, head([level IN levels WHERE level.code = a.level]) AS own
CALL (a, own) {
  MATCH (a)-[r:RELATES]-(b:Actor)
  WHERE r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  WITH DISTINCT b, own
  RETURN sum(CASE WHEN b.level IN own.higher THEN 1 ELSE 0 END) AS above,
         sum(CASE WHEN b.level IN own.lower THEN 1 ELSE 0 END) AS below
}
WITH a, own, above, below
WHERE above > 0 AND below > 0
WITH a, own, below
ORDER BY above * below DESC, a.name
LIMIT toInteger($limit)
MATCH (a)-[r:RELATES]-(b:Actor)
WHERE b.level IN own.higher
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
UNWIND range(0, size(own.higher) - 1) AS place
WITH a, below, b, r, place, own
WHERE own.higher[place] = b.level
WITH a, below, b, r, place
ORDER BY place, b.name
WITH a, below, collect(DISTINCT b.id) AS above, collect(DISTINCT b.level) AS levels, collect(r.id) AS relations
RETURN a.id AS actor, a.level AS level, above, below, levels, relations
ORDER BY size(above) * below DESC, a.name
