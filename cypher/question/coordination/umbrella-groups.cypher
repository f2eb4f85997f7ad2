/*
title: {fr: Groupes à gouvernance commune, en: Umbrella groups}
question:
  fr: Quels groupes rassemblent des acteurs différents, et passe-t-on par eux pour les atteindre ?
  en: Which groups gather different actors, and does one go through them to reach these?
reading:
  fr: Chaque ligne est un groupe d’au moins trois acteurs de plusieurs sortes. La part dit combien de ses relations avec l’extérieur sont portées par le groupe lui-même plutôt que par ses membres.
  en: Each line is a group of at least three actors of several kinds. The share tells how many of its outside relations are held by the group itself rather than by its parts.
caution:
  fr: Une part élevée simplifie la vie de tous, et rend les membres moins visibles.
  en: A high share makes life simpler for all, and the parts less visible.
columns:
  - {name: actor, kind: actor, label: {fr: Groupe, en: Group}}
  - {name: parts, kind: actors, label: {fr: Membres, en: Parts}}
  - {name: kinds, kind: number, label: {fr: Sortes de membres, en: Kinds of parts}}
  - {name: outside, kind: number, label: {fr: Relations avec l’extérieur, en: Outside relations}}
  - {name: through, kind: number, label: {fr: Portées par le groupe (%), en: Held by the group (%)}}
  - {name: relations, kind: relations, label: {fr: Relations avec l’extérieur, en: Outside relations}}
finding:
  pattern: umbrella-group
  weight: 28
  sentence:
    fr: "**{actor}** rassemble {parts} ; {through} % de leurs {outside} relations avec l’extérieur passent par le groupe."
    en: "**{actor}** gathers {parts}; {through}% of their {outside} outside relations go through the group."
*/
MATCH (part:Actor {territory: $territory})-[:PART_OF]->(group:Actor {territory: $territory})
USING INDEX part:Actor(territory)
WHERE coalesce(part.audience, 'public') IN $audiences AND coalesce(group.audience, 'public') IN $audiences
WITH group, part
ORDER BY part.name
WITH group, collect(DISTINCT part) AS parts, count(DISTINCT part.kind) AS kinds
WHERE size(parts) >= 3 AND kinds >= 2
CALL (group, parts) {
  UNWIND parts + [group] AS inside
  MATCH (inside)-[r:RELATES]-(other:Actor)
  WHERE other <> group
    AND NOT other IN parts
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN collect(r.id) AS relations, count(CASE WHEN inside = group THEN 1 END) AS held
}
RETURN group.id AS actor, [part IN parts | part.id] AS parts, kinds, size(relations) AS outside,
       CASE WHEN size(relations) = 0 THEN 0 ELSE round(100.0 * held / size(relations)) END AS through, relations
ORDER BY size(parts) DESC, group.name
