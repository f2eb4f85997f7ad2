/*
title: {fr: Là où le groupe n’est pas d’accord, en: Where the group disagrees}
question:
  fr: Quelles relations sont lues différemment selon les personnes ?
  en: Which relations are read differently by different people?
reading:
  fr: La carte retient une nature, par majorité ou par arbitrage ; la ligne dit combien de lectures vont dans ce sens et ce que disent les autres.
  en: The map retains one nature, by majority or arbitration; the line tells how many readings agree and what the others say.
caution:
  fr: Un désaccord de lecture est un résultat, pas une erreur. Il mérite d’être parlé avant d’être tranché.
  en: A disagreement of readings is a result, not an error. It deserves to be talked over before it is settled.
parameters:
  - {name: limit, kind: number, default: 200, label: {fr: Nombre de relations, en: Number of relations}}
columns:
  - {name: relation, kind: relation, label: {fr: Relation, en: Relation}}
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: nature, kind: code, label: {fr: Nature retenue, en: Nature retained}}
  - {name: agreeing, kind: number, label: {fr: Lectures en ce sens, en: Readings that agree}}
  - {name: readings, kind: number, label: {fr: Lectures, en: Readings}}
  - {name: natures, kind: code, label: {fr: Autres natures lues, en: Other natures read}}
  - {name: arbitrated, kind: boolean, label: {fr: Arbitrée, en: Arbitrated}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
finding:
  pattern: contested-relation
  weight: 72
  sentence:
    fr: "**{a}** et **{b}** : {nature} d’après {agreeing} {agreeing|lecture|lectures} sur {readings}[arbitrated?, par arbitrage] ; d’autres lisent : {natures}."
    en: "**{a}** and **{b}**: {nature} according to {agreeing} of {readings} readings[arbitrated?, by arbitration]; others read: {natures}."
*/
MATCH (a:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE r.contested
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, b, r
ORDER BY r.retained = 'arbitration', 1.0 * r.agreeing / r.readings, r.readings DESC, a.name, b.name, r.id
WITH collect({a: a, b: b, r: r}) AS found
UNWIND found[0..toInteger($limit)] AS one
WITH one.a AS a, one.b AS b, one.r AS r, size(found) AS total
CALL (a, b, r) {
  MATCH (reading:Reading {territory: $territory,
                          pair: CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END})
  USING INDEX reading:Reading(territory, pair)
  WHERE reading.mission = r.mission
    AND reading.campaign = r.campaign
    AND coalesce(reading.object, '') = coalesce(r.object, '')
    AND reading.nature <> r.nature
    AND reading.audience IN $audiences
  RETURN collect(DISTINCT reading.nature) AS natures
}
RETURN r.id AS relation, a.id AS a, b.id AS b, r.nature AS nature, r.agreeing AS agreeing, r.readings AS readings,
       natures, r.retained = 'arbitration' AS arbitrated, total
