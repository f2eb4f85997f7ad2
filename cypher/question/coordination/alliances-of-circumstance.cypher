/*
title: {fr: Alliances de circonstance, en: Alliances of circumstance}
question:
  fr: Quelles alliances ne tiennent que par les moyens ?
  en: Which alliances hold by means alone?
reading:
  fr: Ces paires ne sont en alliance que sur des moyens, et ne montrent aucune valeur commune. Elles durent souvent ce que dure le financement. En parler tôt aide à savoir ce que l’on veut garder.
  en: These pairs are allied about means only, and show no shared value. They often last as long as the funding. Speaking of it early helps to know what one wants to keep.
caution:
  fr: Des valeurs communes peuvent exister sans avoir été dites. Remplissez d’abord les profils.
  en: Shared values may exist without having been told. Fill in the profiles first.
parameters:
  - {name: object, kind: text, default: means, label: {fr: Objet des moyens, en: Object that stands for means}}
  - {name: limit, kind: number, default: 500, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
finding:
  pattern: alliance-of-circumstance
  weight: 40
  sentence:
    fr: "**{a}** et **{b}** ne sont en alliance que sur des moyens, sans valeur commune recueillie."
    en: "**{a}** and **{b}** are allied about means only, with no shared value recorded."
*/
MATCH (x:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE r.posture = 'friendly'
  AND r.audience IN $audiences
  AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH CASE WHEN x.id < y.id THEN [x, y] ELSE [y, x] END AS pair, collect(r) AS ties
WHERE all(r IN ties WHERE r.object = $object)
WITH pair[0] AS a, pair[1] AS b, [r IN ties | r.id] AS relations
WHERE none(tag IN coalesce(a.tags, []) WHERE tag IN coalesce(b.tags, []))
  AND NOT EXISTS {
    MATCH (p:Profile {territory: $territory})-[:OF]->(a)
    MATCH (q:Profile {territory: $territory})-[:OF]->(b)
    WHERE p.audience IN $audiences
      AND q.audience IN $audiences
      AND any(value IN coalesce(p.values, []) WHERE value IN coalesce(q.values, []))
  }
WITH a, b, relations
ORDER BY a.name, b.name
WITH collect({a: a.id, b: b.id, relations: relations}) AS found
UNWIND found[0..toInteger($limit)] AS one
RETURN one.a AS a, one.b AS b, one.relations AS relations, size(found) AS total
