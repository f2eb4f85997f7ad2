/*
title: {fr: Conventions en étoile, en: Bundles of bilateral agreements}
question:
  fr: Qui multiplie les conventions deux à deux, là où une seule à plusieurs suffirait peut-être ?
  en: Who multiplies agreements two by two, where a single one between several might do?
reading:
  fr: Un acteur a au moins trois conventions avec des acteurs qui n’en ont presque pas entre eux. Une convention à plusieurs leur donnerait une place commune.
  en: An actor has at least three agreements with actors who have hardly any with each other. One agreement between several would give them a common place.
caution:
  fr: Des conventions séparées répondent parfois à des besoins vraiment différents.
  en: Separate agreements sometimes answer truly different needs.
parameters:
  - {name: least, kind: number, default: 3, label: {fr: Conventions au moins, en: At least so many agreements}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: partners, kind: actors, label: {fr: Partenaires, en: Partners}}
  - {name: agreements, kind: number, label: {fr: Conventions, en: Agreements}}
  - {name: among, kind: number, label: {fr: Conventions entre les partenaires, en: Agreements among the partners}}
  - {name: relations, kind: relations, label: {fr: Conventions, en: Agreements}}
finding:
  pattern: bilateral-bundle
  weight: 50
  sentence:
    fr: "**{actor}** a une convention avec chacun de {agreements} partenaires qui n’en ont pas entre eux : {partners}. Une seule à plusieurs ?"
    en: "**{actor}** has an agreement with each of {agreements} partners who have none with each other: {partners}. One for all of them?"
*/
MATCH (x:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE r.form = 'agreement'
  AND r.posture <> 'hostile'
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
UNWIND [[x, y], [y, x]] AS pair
WITH pair[0] AS hub, collect(DISTINCT pair[1]) AS partners, collect(DISTINCT r.id) AS relations
WHERE size(partners) >= $least
CALL (partners) {
  UNWIND partners AS partner
  MATCH (partner)-[r:RELATES]-(other:Actor)
  WHERE other IN partners
    AND partner.id < other.id
    AND r.form = 'agreement'
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN count(DISTINCT [partner.id, other.id]) AS among
}
WITH hub, partners, relations, among
WHERE among = 0
RETURN hub.id AS actor, [partner IN partners | partner.id] AS partners, size(partners) AS agreements, among, relations
ORDER BY agreements DESC, hub.name
