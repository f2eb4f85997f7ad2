/*
title: {fr: Qui pourrait nous présenter ?, en: Who could introduce us?}
question:
  fr: Par quels acteurs passer pour en atteindre un autre sans heurter personne ?
  en: Through whom can one actor reach another without upsetting anybody?
reading:
  fr: Chaque ligne est un chemin d’alliances, du plus court au plus long, dont personne n’est en opposition avec l’un des deux bouts. Le premier intermédiaire est celui à qui demander d’abord.
  en: Each line is a path of alliances, the shortest first, on which nobody is in opposition to either end. The first actor in between is the one to ask first.
caution:
  fr: Deux alliances qui se suivent ne font pas une recommandation. Demandez d’abord à qui vous présente s’il le souhaite.
  en: Two alliances in a row do not make a recommendation. Ask first whether whoever introduces you wishes to.
parameters:
  - {name: from, kind: actor, label: {fr: Qui veut rencontrer, en: Who wants to meet}}
  - {name: to, kind: actor, label: {fr: Qui l’on veut atteindre, en: Whom one wants to reach}}
  - {name: negotiated, kind: boolean, default: false, label: {fr: Passer aussi par des négociations, en: Go through negotiations as well}}
  - {name: limit, kind: number, default: 10, label: {fr: Nombre de chemins, en: Number of paths}}
columns:
  - {name: first, kind: actor, label: {fr: À qui demander d’abord, en: Whom to ask first}}
  - {name: chain, kind: actors, label: {fr: Le chemin, en: The path}}
  - {name: steps, kind: number, label: {fr: Relations, en: Relations}}
  - {name: unsure, kind: number, label: {fr: Dont à confirmer, en: To confirm among them}}
  - {name: relations, kind: relations, label: {fr: Ces relations, en: These relations}}
*/
MATCH (from:Actor {territory: $territory, id: $from})
MATCH (to:Actor {territory: $territory, id: $to})
WHERE from <> to
  AND coalesce(from.audience, 'public') IN $audiences
  AND coalesce(to.audience, 'public') IN $audiences
CALL (from, to) {
  UNWIND [from, to] AS side
  OPTIONAL MATCH (side)-[h:RELATES]-(foe:Actor)
  WHERE h.posture = 'hostile'
    AND h.audience IN $audiences
    AND NOT foe IN [from, to]
    AND ($mission IS NULL OR h.mission = $mission)
    AND ($campaign IS NULL OR h.campaign = $campaign)
  RETURN collect(DISTINCT foe.id) AS foes
}
MATCH path = ALL SHORTEST (from)(
  (:Actor)-[r:RELATES
    WHERE (r.posture = 'friendly' OR ($negotiated AND r.posture = 'negotiated'))
      AND r.audience IN $audiences
      AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
      AND ($mission IS NULL OR r.mission = $mission)
      AND ($campaign IS NULL OR r.campaign = $campaign)
  ]-(next:Actor WHERE NOT next.id IN foes)
){1,8}(to)
// The same actors by several relations are one path: the surest relations of each step count.
WITH [n IN nodes(path) | n.id] AS chain, relationships(path) AS ties
WITH chain, ties, size([t IN ties WHERE coalesce(t.certainty, 'stated') <> 'stated']) AS unsure
ORDER BY unsure
WITH chain, collect([t IN ties | t.id])[0] AS relations, min(unsure) AS unsure
RETURN chain[1] AS first, chain, size(chain) - 1 AS steps, unsure, relations
ORDER BY steps, unsure, chain
LIMIT toInteger($limit)
