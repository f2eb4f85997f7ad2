/*
title: {fr: Têtes de réseau, en: Lead organisations}
question:
  fr: Sur quelle mission un seul acteur tient-il presque toutes les relations ?
  en: On which mission does a single actor hold nearly all relations?
reading:
  fr: L’acteur est relié à au moins 70 % des participants de la mission, qui ont peu de relations entre eux. Beaucoup dépend de lui ; beaucoup passe par lui.
  en: The actor is linked to at least 70% of the participants of the mission, who have few relations with each other. Much depends on it; much goes through it.
caution:
  fr: On ne regarde que les missions qui réunissent au moins cinq acteurs.
  en: Only missions that gather at least five actors are considered.
parameters:
  - {name: share, kind: number, default: 70, label: {fr: Part des participants (%), en: Share of participants (%)}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: mission, kind: code, label: {fr: Mission, en: Mission}}
  - {name: tied, kind: number, label: {fr: Participants reliés à lui, en: Participants linked to it}}
  - {name: others, kind: number, label: {fr: Autres participants, en: Other participants}}
  - {name: among, kind: number, label: {fr: Paires reliées sans lui, en: Pairs linked without it}}
  - {name: relations, kind: relations, label: {fr: Ses relations, en: Its relations}}
finding:
  pattern: lead-organisation
  weight: 65
  sentence:
    fr: "**{actor}** est en relation avec {tied} des {others} autres participants de la mission « {mission} », peu reliés entre eux ({among} {among|paire|paires})."
    en: "**{actor}** has relations with {tied} of the {others} other participants of the mission “{mission}”, who have few links with each other ({among} {among|pair|pairs})."
*/
MATCH (x:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE r.mission IS NOT NULL
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH DISTINCT r.mission AS mission, CASE WHEN x.id < y.id THEN [x, y] ELSE [y, x] END AS pair
WITH mission, collect(pair) AS pairs
CALL (pairs) {
  UNWIND pairs AS pair
  UNWIND pair AS actor
  WITH actor, count(*) AS tied
  ORDER BY tied DESC, actor.name
  RETURN collect({actor: actor, tied: tied}) AS participants
}
WITH mission, size(pairs) AS ties, size(participants) - 1 AS others, participants[0] AS first
WHERE others >= 4
  AND first.tied * 100 >= $share * others
WITH mission, first.actor AS a, first.tied AS tied, others, ties - first.tied AS among
// Few relations among the others: at most a quarter of their pairs.
WHERE among * 8 <= others * (others - 1)
MATCH (a)-[r:RELATES {mission: mission}]-(:Actor)
WHERE r.audience IN $audiences
  AND ($campaign IS NULL OR r.campaign = $campaign)
RETURN a.id AS actor, mission, tied, others, among, collect(r.id) AS relations
ORDER BY tied DESC, mission
