/*
title: {fr: Conflits négociables, en: Negotiable conflicts}
question:
  fr: Quelles paires s’opposent sur les moyens tout en partageant des valeurs ?
  en: Which pairs are in opposition on means while sharing values?
reading:
  fr: Une opposition sur les moyens se négocie plus aisément quand les valeurs sont communes, soit dites (une alliance sur les valeurs), soit affichées (des mots en commun).
  en: An opposition on means is easier to negotiate when values are shared, either said (an alliance on values) or displayed (words in common).
caution:
  fr: Des mots communs ne disent pas que l’on y met la même chose.
  en: Words in common do not tell that the same thing is meant.
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: allied, kind: boolean, label: {fr: En alliance sur les valeurs, en: Allied on values}}
  - {name: tags, kind: text, label: {fr: Valeurs affichées en commun, en: Displayed values in common}}
  - {name: relations, kind: relations, label: {fr: Relations, en: Relations}}
finding:
  pattern: negotiable-conflict
  weight: 85
  sentence:
    fr: "**{a}** et **{b}** sont en opposition sur les moyens, mais partagent des valeurs[tags? : {tags}][allied? (alliance sur les valeurs)]."
    en: "**{a}** and **{b}** are in opposition on means, but share values[tags?: {tags}][allied? (alliance on values)]."
*/
MATCH (x:Actor {territory: $territory})-[o:RELATES {territory: $territory}]->(y:Actor {territory: $territory})
USING INDEX x:Actor(territory)
WHERE o.posture = 'hostile'
  AND o.object = 'means'
  AND o.audience IN $audiences
  AND ($mission IS NULL OR o.mission = $mission)
  AND ($campaign IS NULL OR o.campaign = $campaign)
WITH CASE WHEN x.id < y.id THEN x ELSE y END AS first, CASE WHEN x.id < y.id THEN y ELSE x END AS second,
     collect(o.id) AS oppositions
OPTIONAL MATCH (first)-[f:RELATES]-(second)
WHERE f.posture = 'friendly'
  AND f.object = 'values'
  AND f.audience IN $audiences
  AND ($mission IS NULL OR f.mission = $mission)
  AND ($campaign IS NULL OR f.campaign = $campaign)
WITH first, second, oppositions, collect(f.id) AS alliances
WITH first, second, oppositions, alliances,
     [tag IN coalesce(first.tags, []) WHERE tag IN coalesce(second.tags, [])] AS common
WHERE size(alliances) > 0 OR size(common) > 0
RETURN first.id AS a, second.id AS b, size(alliances) > 0 AS allied,
       reduce(said = '', tag IN common | said + CASE WHEN said = '' THEN '' ELSE ', ' END + tag) AS tags,
       oppositions + alliances AS relations
ORDER BY allied DESC, first.name, second.name
