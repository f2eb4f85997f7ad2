/*
title: {fr: Polarisation d’une campagne à l’autre, en: Polarisation from one campaign to the next}
question:
  fr: Le territoire se partage-t-il davantage en camps, d’une campagne à l’autre ?
  en: Is the territory more divided into camps, from one campaign to the next?
reading:
  fr: Pour chaque campagne, on cherche les camps, et l’on dit combien d’alliances et d’oppositions s’y conforment. Les camps sont ceux de l’équilibre faible (Davis 1967). La modularité signée (Gómez, Jensen et Arenas 2009) de ce partage vaut 0 quand alliances et oppositions tombent comme au hasard et s’approche de 1 quand toutes les alliances sont à l’intérieur et toutes les oppositions entre les camps. Une hausse des deux, avec plus d’oppositions, dit que le territoire se polarise.
  en: For each campaign, camps are looked for, and it is told how many alliances and oppositions agree with them. The camps are those of weak balance (Davis 1967). The signed modularity (Gómez, Jensen and Arenas 2009) of this division is 0 when alliances and oppositions fall as if by chance and comes near 1 when all alliances are within and all oppositions between the camps. When both rise, with more oppositions, the territory is polarising.
caution:
  fr: Deux campagnes ne se comparent que si l’on y a lu à peu près les mêmes acteurs. Sans opposition, il n’y a pas de camps au sens de cette question, seulement des groupes sans alliance connue.
  en: Two campaigns compare only if about the same actors were read in both. Without opposition there are no camps in the sense of this question, only groups without a known alliance.
columns:
  - {name: campaign, kind: text, label: {fr: Campagne, en: Campaign}}
  - {name: actors, kind: number, label: {fr: Acteurs alliés ou opposés, en: Actors allied or opposed}}
  - {name: alliances, kind: number, label: {fr: Paires alliées, en: Allied pairs}}
  - {name: oppositions, kind: number, label: {fr: Paires opposées, en: Opposed pairs}}
  - {name: ambivalent, kind: number, label: {fr: Paires à la fois alliées et opposées, en: Pairs at once allied and opposed}}
  - {name: camps, kind: number, label: {fr: Camps de deux acteurs ou plus, en: Camps of two actors or more}}
  - {name: conforming, kind: number, label: {fr: Paires conformes aux camps (%), en: Pairs that agree with the camps (%)}}
  - {name: modularity, kind: number, label: {fr: Modularité signée, en: Signed modularity}}
  - {name: proved, kind: boolean, label: {fr: Prouvé qu’aucun autre partage n’est moins contredit, en: Proved that no other division is contradicted less}}
java: org.maillage.coordination.PolarisationAnswer
*/
MATCH (a:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE r.posture IN ['friendly', 'hostile']
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
OPTIONAL MATCH (campaign:Campaign {territory: $territory, id: r.campaign})
USING INDEX campaign:Campaign(territory, id)
WITH a, b, r, campaign
ORDER BY coalesce(campaign.order, campaign.year, 0), r.campaign, a.name, a.id, b.name, b.id, r.id
RETURN coalesce(campaign.name, toString(campaign.year), r.campaign) AS campaign, a.id AS a, b.id AS b,
       r.id AS relation, r.posture = 'friendly' AS friendly
