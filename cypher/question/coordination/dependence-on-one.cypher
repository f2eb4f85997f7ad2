/*
title: {fr: Dépendre d’un seul financeur, en: Depending on a single funder}
question:
  fr: Qui ne tient que par un seul financeur, ou un seul client ?
  en: Who stands on a single funder, or a single client?
reading:
  fr: L’acteur reçoit par des relations de cette forme, et d’un seul acteur. Plus ce financeur soutient d’autres acteurs, plus une décision de sa part se répercute.
  en: The actor receives by relations of this form, and from one actor only. The more others this funder supports, the further a decision of its own is felt.
caution:
  fr: La carte ne connaît que les financements dits. Un deuxième financeur jamais cité change tout.
  en: The map only knows of funding that was told. A second funder nobody named changes everything.
parameters:
  - {name: form, kind: text, default: funding, label: {fr: Forme de relation, en: Form of relation}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: funder, kind: actor, label: {fr: Seul financeur connu, en: Only known funder}}
  - {name: others, kind: number, label: {fr: Autres acteurs que ce financeur soutient, en: Other actors this funder supports}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
finding:
  pattern: dependence-on-one
  weight: 55
  sentence:
    fr: "On ne connaît à **{actor}** qu’un seul financeur : **{funder}**, qui soutient {others} {others|autre acteur|autres acteurs}."
    en: "Only one funder of **{actor}** is known: **{funder}**, which supports {others} {others|other actor|other actors}."
*/
MATCH (funder:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(funded:Actor {territory: $territory})
USING INDEX funder:Actor(territory)
WHERE r.form STARTS WITH $form
  AND r.directed
  AND r.posture <> 'hostile'
  AND r.audience IN $audiences
  AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH funder, funded, collect(r.id) AS relations
WITH funder, collect({funded: funded, relations: relations}) AS supported
UNWIND supported AS one
WITH one.funded AS funded, collect({funder: funder, relations: one.relations, others: size(supported) - 1}) AS funders
WHERE size(funders) = 1
WITH funded, funders[0] AS only
ORDER BY only.others DESC, funded.name
RETURN funded.id AS actor, only.funder.id AS funder, only.others AS others, only.relations AS relations
