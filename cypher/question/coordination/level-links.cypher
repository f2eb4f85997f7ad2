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
MATCH (a:Actor {territory: $territory})-[r:RELATES]-(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.level IS NOT NULL
  AND b.level IS NOT NULL
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, b.level AS level, count(DISTINCT b) AS actors
MATCH (own:Term {territory: $territory, id: 'level:' + a.level})
USING INDEX own:Term(territory, id)
MATCH (other:Term {territory: $territory, id: 'level:' + level})
USING INDEX other:Term(territory, id)
WITH a, own, sum(CASE WHEN other.order > own.order THEN actors ELSE 0 END) AS higher,
     sum(CASE WHEN other.order <= own.order THEN actors ELSE 0 END) AS below
WHERE higher > 0 AND below > 0
WITH a, own, below
ORDER BY higher * below DESC, a.name
LIMIT toInteger($limit)
MATCH (a)-[r:RELATES]-(b:Actor)
MATCH (other:Term {territory: $territory, id: 'level:' + b.level})
USING INDEX other:Term(territory, id)
WHERE other.order > own.order
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, below, b, other, r
ORDER BY other.order, b.name
WITH a, below, collect(DISTINCT b.id) AS above, collect(DISTINCT b.level) AS levels, collect(r.id) AS relations
RETURN a.id AS actor, a.level AS level, above, below, levels, relations
ORDER BY size(above) * below DESC, a.name
