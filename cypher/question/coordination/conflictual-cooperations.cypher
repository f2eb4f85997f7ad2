/*
title: {fr: Coopérations conflictuelles, en: Conflictual cooperations}
question:
  fr: Quelles paires sont en alliance sur un objet, et en opposition ou en négociation sur un autre ?
  en: Which pairs are allied on one object, and in opposition or negotiation on another?
reading:
  fr: Ces paires savent travailler ensemble malgré un désaccord. Ce qu’elles partagent aide souvent à traiter ce qui les sépare.
  en: These pairs know how to work together in spite of a disagreement. What they share often helps with what sets them apart.
caution:
  fr: Quand plusieurs campagnes sont montrées ensemble, l’alliance et le désaccord peuvent dater d’années différentes.
  en: When several campaigns are shown together, the alliance and the disagreement may date from different years.
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: allied_object, kind: code, label: {fr: En alliance sur, en: Allied on}}
  - {name: nature, kind: code, label: {fr: Autre relation, en: Other relation}}
  - {name: object, kind: code, label: {fr: Qui porte sur, en: Which bears on}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
finding:
  pattern: conflictual-cooperation
  weight: 80
  sentence:
    fr: "**{a}** et **{b}** sont à la fois en alliance ({allied_object}) et en {nature} ({object})."
    en: "**{a}** and **{b}** are at once allied ({allied_object}) and in {nature} ({object})."
*/
MATCH (x:Actor {territory: $territory})-[n:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE n.posture IN ['hostile', 'negotiated']
  AND n.audience IN $audiences
  AND ($mission IS NULL OR n.mission = $mission)
  AND ($campaign IS NULL OR n.campaign = $campaign)
MATCH (x)-[f:RELATES]-(y)
WHERE f.posture = 'friendly'
  AND f.object <> n.object
  AND f.audience IN $audiences
  AND ($mission IS NULL OR f.mission = $mission)
  AND ($campaign IS NULL OR f.campaign = $campaign)
WITH CASE WHEN x.id < y.id THEN x ELSE y END AS first, CASE WHEN x.id < y.id THEN y ELSE x END AS second, n, f
ORDER BY first.name, second.name, f.id, n.id
RETURN first.id AS a, second.id AS b, collect(DISTINCT f.object) AS allied_object, collect(DISTINCT n.nature) AS nature,
       collect(DISTINCT n.object) AS object, collect(DISTINCT f.id) + collect(DISTINCT n.id) AS relations
