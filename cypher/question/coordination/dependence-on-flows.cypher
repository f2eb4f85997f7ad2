/*
title: {fr: Un financeur ou un client qui pèse lourd, en: A funder or a client that weighs heavily}
question:
  fr: Qui reçoit une grande part de ce qu’il reçoit d’un seul financeur, ou d’un seul client ?
  en: Who gets a large share of what they get from a single funder, or a single client?
reading:
  fr: Les relations orientées dont le montant est dit (euros, heures, contrats) sont additionnées par acteur et par unité ; une ligne par acteur dont un seul, parmi plusieurs, apporte plus que la part choisie du total connu. Qui n’a qu’une seule source connue est ailleurs, sous « Dépendre d’un seul financeur ». Sans exercice choisi, chaque apport compte une fois, dans le dernier exercice qui en dit le montant.
  en: Directed relations whose amount is told (euros, hours, contracts) are added up per actor and per unit; one line per actor of whom a single one, among several, brings more than the chosen share of the known total. Who has a single known source is elsewhere, under “Depending on a single funder”. With no campaign chosen, each contribution counts once, in the latest campaign that tells its amount.
caution:
  fr: La part est celle de ce qui a été dit, pas des comptes. Les apports dont le montant manque sont comptés à côté ; un montant pour cinq ans et un montant par an ne se comparent pas.
  en: The share is of what was told, not of the accounts. Contributions whose amount is missing are counted beside; an amount for five years and an amount per year do not compare.
parameters:
  - {name: share, kind: number, default: 30, label: {fr: Plus de (% du total connu), en: More than (% of the known total)}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: funder, kind: actor, label: {fr: De qui, en: From whom}}
  - {name: percent, kind: number, label: {fr: Part du total connu (%), en: Share of the known total (%)}}
  - {name: amount, kind: number, label: {fr: Montant, en: Amount}}
  - {name: known, kind: number, label: {fr: Total connu, en: Known total}}
  - {name: unit, kind: text, label: {fr: Unité, en: Unit}}
  - {name: sources, kind: number, label: {fr: Sources au montant dit, en: Sources whose amount is told}}
  - {name: untold, kind: number, label: {fr: Autres sources sans montant dans cette unité, en: Other sources without an amount in this unit}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
finding:
  pattern: dependence-on-flows
  weight: 56
  sentence:
    fr: "**{actor}** reçoit de **{funder}** {percent} % de ce qu’on lui connaît ({amount} sur {known} {unit})[untold? ; {untold} {untold|autre source|autres sources} sans montant connu]."
    en: "**{actor}** gets from **{funder}** {percent}% of what it is known to get ({amount} of {known} {unit})[untold?; {untold} {untold|other source|other sources} without a known amount]."
*/
MATCH (funder:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(funded:Actor {territory: $territory})
USING INDEX funder:Actor(territory)
WHERE r.directed
  AND r.posture <> 'hostile'
  AND r.audience IN $audiences
  AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH funded, collect({funder: funder, relation: r}) AS received
WHERE any(one IN received WHERE one.relation.amount > 0)
// The units in which something is told to be received: each is its own total.
UNWIND received AS one
WITH funded, received, CASE WHEN one.relation.amount > 0 THEN toLower(trim(coalesce(one.relation.unit, ''))) END AS unit
WITH DISTINCT funded, received, unit
WHERE unit IS NOT NULL
// The same contribution may be told in several campaigns: the latest that tells it counts.
CALL (received, unit) {
  UNWIND received AS one
  WITH one.funder AS funder, one.relation AS relation
  WHERE relation.amount > 0 AND toLower(trim(coalesce(relation.unit, ''))) = unit
  OPTIONAL MATCH (campaign:Campaign {territory: $territory, id: relation.campaign})
  USING INDEX campaign:Campaign(territory, id)
  WITH funder, coalesce(campaign.year, 0) AS year, relation.campaign AS told,
       sum(relation.amount) AS amount, collect(relation.id) AS relations
  ORDER BY year DESC, told DESC
  WITH funder, head(collect({amount: amount, relations: relations})) AS latest
  ORDER BY latest.amount DESC, funder.name, funder.id
  RETURN collect({funder: funder, amount: latest.amount, relations: latest.relations}) AS flows,
         sum(latest.amount) AS known
}
WITH funded, unit, flows, known, flows[0] AS first,
     COUNT { UNWIND received AS one WITH DISTINCT one.funder AS funder RETURN funder } AS everybody
WHERE size(flows) > 1 AND 100.0 * first.amount > $share * known
RETURN funded.id AS actor, first.funder.id AS funder, round(100.0 * first.amount / known, 1) AS percent,
       first.amount AS amount, known, CASE unit WHEN '' THEN '–' ELSE unit END AS unit, size(flows) AS sources,
       everybody - size(flows) AS untold, first.relations AS relations
ORDER BY percent DESC, funded.name, funded.id, unit
