/*
title: {fr: Relations à confirmer, en: Relations to confirm}
question:
  fr: Quelles relations ne sont que déduites, à confirmer, ou peu sûres ?
  en: Which relations are only inferred, to be confirmed, or of low confidence?
reading:
  fr: Chaque ligne est une relation de la carte que personne n’a vraiment énoncée, ou à laquelle on se fie peu. Les oppositions viennent d’abord, car elles engagent davantage.
  en: Each line is a relation of the map that nobody really stated, or that is trusted little. Oppositions come first, as more hangs on them.
caution:
  fr: Posez la question aux deux acteurs avant de montrer la carte.
  en: Ask both actors before showing the map.
parameters:
  - {name: limit, kind: number, default: 200, label: {fr: Nombre de relations, en: Number of relations}}
columns:
  - {name: relation, kind: relation, label: {fr: Relation, en: Relation}}
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: nature, kind: code, label: {fr: Nature, en: Nature}}
  - {name: certainty, kind: code, label: {fr: Certitude, en: Certainty}}
  - {name: confidence, kind: code, label: {fr: Confiance, en: Confidence}}
  - {name: low, kind: boolean, label: {fr: Peu sûre, en: Low confidence}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
finding:
  pattern: relation-to-confirm
  weight: 15
  sentence:
    fr: "**{a}** et **{b}** : {nature}, {certainty}[low?, peu sûre]."
    en: "**{a}** and **{b}**: {nature}, {certainty}[low?, of low confidence]."
*/
MATCH (a:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE (r.certainty IN ['inferred', 'to_confirm'] OR r.confidence = 'low')
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, b, r
ORDER BY r.posture = 'hostile' DESC, coalesce(r.confidence = 'low', false) DESC, r.certainty = 'to_confirm' DESC,
         a.name, b.name, r.id
WITH collect({a: a.id, b: b.id, r: r}) AS found
UNWIND found[0..toInteger($limit)] AS one
RETURN one.r.id AS relation, one.a AS a, one.b AS b, one.r.nature AS nature, one.r.certainty AS certainty,
       one.r.confidence AS confidence, coalesce(one.r.confidence = 'low', false) AS low, size(found) AS total
