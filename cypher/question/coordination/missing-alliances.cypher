/*
title: {fr: Alliances qui manquent, en: Missing alliances}
question:
  fr: Quels acteurs, sans relation recueillie entre eux, auraient des raisons de se rencontrer ?
  en: Which actors, with no recorded relation between them, would have reasons to meet?
reading:
  fr: La paire a des alliés communs, ou l’un cherche ce que l’autre est presque seul à détenir. Un allié commun qui a peu d’alliés compte davantage (Adamic et Adar 2003).
  en: The pair has common allies, or one looks for what the other holds almost alone. A common ally with few allies counts for more (Adamic and Adar 2003).
caution:
  fr: Personne n’a encore lu cette paire, ou elle ne s’est jamais rencontrée. Ce n’est pas un refus. Les alliés de plus de trente acteurs ne sont pas comptés, car ils relient tout le monde.
  en: Nobody has read this pair yet, or it has never met. This is no refusal. Allies of more than thirty actors are not counted, as they link everybody.
parameters:
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de paires, en: Number of pairs}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: allies, kind: actors, label: {fr: Alliés communs, en: Common allies}}
  - {name: types, kind: type, label: {fr: Ce que l’un cherche et que l’autre détient, en: What one looks for and the other holds}}
  - {name: score, kind: number, label: {fr: Ordre, en: Rank}}
  - {name: terms, kind: terms, label: {fr: Détail, en: Detail}}
  - {name: relations, kind: relations, label: {fr: Alliances avec les alliés communs, en: Alliances with the common allies}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
finding:
  pattern: missing-alliance
  weight: 75
  sentence:
    fr: "**{a}** et **{b}** n’ont pas de relation recueillie[allies? ; en alliance avec les deux : {allies}][types? ; l’un cherche ce que l’autre détient ({types})]."
    en: "**{a}** and **{b}** have no recorded relation[allies?; allied with both: {allies}][types?; one looks for what the other holds ({types})]."
*/
// Pairs that have allies in common: two at least, or one that has few other allies.
CALL () {
  MATCH (m:Actor {territory: $territory})-[r:RELATES]-(x:Actor)
  USING INDEX m:Actor(territory)
  WHERE r.posture = 'friendly'
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  WITH m, x
  ORDER BY x.id
  WITH m, collect(DISTINCT x) AS allies
  WHERE 2 <= size(allies) <= 30
  // Each pair once, in the order of their ids.
  UNWIND range(0, size(allies) - 2) AS i
  UNWIND allies[i + 1..] AS second
  WITH m, 1 / log(size(allies)) AS weight, allies[i] AS first, second
  WITH first, second, count(*) AS shared, sum(weight) AS nearness
  WHERE shared >= 2 OR nearness >= 0.6
  WITH first, second, shared, nearness
  ORDER BY nearness DESC, first.id, second.id
  LIMIT 5000
  RETURN first, second, shared, nearness
  UNION
  // Pairs where one looks for what three actors at most hold.
  MATCH (type:ResourceType {territory: $territory})
  USING INDEX type:ResourceType(territory)
  CALL (type) {
    MATCH (type)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
    WHERE resource.audience IN $audiences
    RETURN collect(DISTINCT holder) AS holders
  }
  WITH type, holders
  WHERE 1 <= size(holders) <= 3
  MATCH (seeker:Actor)-[:LACKS]->(need:Need)-[:OF_TYPE]->(type)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
    AND NOT seeker IN holders
  UNWIND holders AS holder
  WITH DISTINCT CASE WHEN seeker.id < holder.id THEN seeker ELSE holder END AS first,
       CASE WHEN seeker.id < holder.id THEN holder ELSE seeker END AS second
  LIMIT 5000
  RETURN first, second, 0 AS shared, 0.0 AS nearness
}
WITH first, second, max(nearness) AS nearness, max(shared) AS shared
WHERE NOT EXISTS {
  MATCH (first)-[any:RELATES]-(second)
  WHERE any.audience IN $audiences
}
CALL (first, second) {
  UNWIND [[first, second], [second, first]] AS way
  WITH way[0] AS seeker, way[1] AS holder
  MATCH (seeker)-[:LACKS]->(need:Need)-[:OF_TYPE]->(type:ResourceType)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
    AND EXISTS {
      MATCH (holder)-[:HOLDS]->(resource:Resource)-[:OF_TYPE]->(type)
      WHERE resource.audience IN $audiences
    }
  RETURN collect(DISTINCT type.id) AS types
}
WITH first, second, shared, nearness, types
WHERE shared >= 2 OR size(types) > 0
WITH first, second, shared, types, round(nearness, 2) AS allied, 0.5 * size(types) AS complementary
ORDER BY allied + complementary DESC, first.name, second.name
WITH collect({first: first, second: second, shared: shared, types: types, allied: allied,
              complementary: complementary}) AS found
UNWIND found[0..toInteger($limit)] AS one
WITH one.first AS first, one.second AS second, one.shared AS shared, one.types AS types, one.allied AS allied,
     one.complementary AS complementary, size(found) AS total
// The allies in common, and by which relations, of those that are shown.
CALL (first, second, shared) {
  MATCH (first)-[r:RELATES]-(m:Actor)-[s:RELATES]-(second)
  WHERE shared > 0
    AND r.posture = 'friendly'
    AND s.posture = 'friendly'
    AND r.audience IN $audiences
    AND s.audience IN $audiences
    AND ($mission IS NULL OR (r.mission = $mission AND s.mission = $mission))
    AND ($campaign IS NULL OR (r.campaign = $campaign AND s.campaign = $campaign))
  WITH m, collect(DISTINCT r.id) + collect(DISTINCT s.id) AS ties
  WHERE COUNT {
    MATCH (m)-[t:RELATES]-(ally:Actor)
    WHERE t.posture = 'friendly'
      AND t.audience IN $audiences
      AND ($mission IS NULL OR t.mission = $mission)
      AND ($campaign IS NULL OR t.campaign = $campaign)
    RETURN DISTINCT ally
  } <= 30
  WITH m, ties ORDER BY m.id
  RETURN collect(m.id) AS allies, reduce(all = [], tie IN collect(ties) | all + tie) AS relations
}
RETURN first.id AS a, second.id AS b, allies, types,
       round(allied + complementary, 2) AS score, {allies: allied, complementary: complementary} AS terms, relations,
       total
ORDER BY score DESC, first.name, second.name
