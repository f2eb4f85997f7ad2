/*
title: {fr: Ce que personne n’a confirmé depuis un an, en: What nobody has confirmed for a year}
question:
  fr: Quelles relations personne n’a-t-il lues de nouveau depuis longtemps ?
  en: Which relations has nobody read again for a long time?
reading:
  fr: Chaque ligne est une relation de la carte, avec le jour de sa dernière lecture, toutes campagnes confondues. Une lecture « à confirmer », comme celles qu’une campagne reprend d’une autre, ne confirme rien.
  en: Each line is a relation of the map with the day on which it was last read, in any campaign. A reading “to be confirmed”, such as those that a campaign takes over from another one, confirms nothing.
caution:
  fr: Une relation ancienne n’est pas fausse pour autant. Il suffit souvent de poser la question à l’un des deux acteurs.
  en: An old relation is not wrong for that. Asking one of the two actors is often enough.
parameters:
  - {name: months, kind: number, default: 12, label: {fr: Mois sans confirmation, en: Months without confirmation}}
  - {name: limit, kind: number, default: 200, label: {fr: Nombre de relations, en: Number of relations}}
columns:
  - {name: relation, kind: relation, label: {fr: Relation, en: Relation}}
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: nature, kind: code, label: {fr: Nature, en: Nature}}
  - {name: last, kind: text, label: {fr: Dernière lecture, en: Last read}}
*/
MATCH (a:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE r.audience IN $audiences
  AND coalesce(r.state, 'current') <> 'past'
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
CALL (a, b, r) {
  MATCH (reading:Reading {territory: $territory,
                          pair: CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END})
  USING INDEX reading:Reading(territory, pair)
  WHERE reading.mission = r.mission
    AND coalesce(reading.object, '') = coalesce(r.object, '')
    AND coalesce(reading.certainty, 'stated') <> 'to_confirm'
    AND reading.audience IN $audiences
  RETURN max(reading.at) AS last
}
WITH a, b, r, last
WHERE last IS NULL OR last < toString(datetime() - duration({months: CASE WHEN $months > 1200 THEN 1200 ELSE toInteger($months) END}))
OPTIONAL MATCH (c:Campaign {territory: $territory, id: r.campaign})
USING INDEX c:Campaign(territory, id)
// Of what several campaigns retain, the latest.
WITH a, b, r, last
ORDER BY c.order DESC
WITH CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END AS pair, r.mission AS mission,
     r.object AS object, last, collect({a: a, b: b, r: r})[0] AS one
RETURN one.r.id AS relation, one.a.id AS a, one.b.id AS b, one.r.nature AS nature, left(last, 10) AS last
ORDER BY coalesce(last, ''), one.a.name, one.b.name, relation
LIMIT toInteger($limit)
