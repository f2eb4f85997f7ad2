/*
title: {fr: Sièges qui manquent, en: Missing seats}
question:
  fr: Qui n’est pas à la table d’un groupe dont presque tous les membres sont ses alliés ?
  en: Who is not at the table of a group of which nearly all members are its allies?
reading:
  fr: L’acteur est en alliance avec au moins trois membres du groupe, ou avec la moitié d’entre eux, sans en être. L’inviter rendrait visible un lien qui existe déjà.
  en: The actor is allied with at least three members of the group, or with half of them, without being part of it. Inviting it would make a link visible that exists already.
caution:
  fr: Ne pas siéger est parfois un choix, ou une obligation d’indépendance.
  en: Not to sit is sometimes a choice, or a duty of independence.
parameters:
  - {name: least, kind: number, default: 3, label: {fr: Membres alliés au moins, en: At least so many allied members}}
columns:
  - {name: actor, kind: actor, label: {fr: Qui n’y siège pas, en: Who has no seat}}
  - {name: group, kind: actor, label: {fr: Groupe, en: Group}}
  - {name: allies, kind: actors, label: {fr: Membres alliés, en: Allied members}}
  - {name: number, kind: number, label: {fr: Combien, en: How many}}
  - {name: parts, kind: number, label: {fr: Membres en tout, en: Members in all}}
  - {name: relations, kind: relations, label: {fr: Alliances, en: Alliances}}
finding:
  pattern: missing-seat
  weight: 45
  sentence:
    fr: "**{actor}** est en alliance avec {number} des {parts} membres de **{group}** sans en être."
    en: "**{actor}** is allied with {number} of the {parts} members of **{group}** without being part of it."
*/
MATCH (part:Actor {territory: $territory})-[:PART_OF]->(group:Actor {territory: $territory})
USING INDEX part:Actor(territory)
WHERE coalesce(part.audience, 'public') IN $audiences AND coalesce(group.audience, 'public') IN $audiences
WITH group, collect(DISTINCT part) AS parts
WHERE size(parts) >= 3
CALL (group, parts) {
  UNWIND parts AS part
  MATCH (part)-[r:RELATES]-(outside:Actor)
  WHERE outside <> group
    AND NOT outside IN parts
    AND r.posture = 'friendly'
    AND r.audience IN $audiences
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN outside, collect(DISTINCT part.id) AS allies, collect(r.id) AS relations
}
WITH group, parts, outside, allies, relations
WHERE (size(allies) >= $least OR (size(allies) >= 2 AND 2 * size(allies) >= size(parts)))
  AND NOT EXISTS { (outside)-[:PART_OF]-(group) }
WITH group, parts, outside, allies, relations
ORDER BY size(allies) DESC, outside.name, group.name
RETURN outside.id AS actor, group.id AS group, allies, size(allies) AS number, size(parts) AS parts, relations
