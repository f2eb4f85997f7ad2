/*
title: {fr: Échanges à deux, en: Two-way exchanges}
question:
  fr: Quels acteurs ont chacun ce qui manque à l’autre ?
  en: Which actors each have what the other lacks?
reading:
  fr: Chaque ligne est une paire où chacun peut donner et recevoir. La réciprocité rend souvent un premier accord plus facile qu’une aide à sens unique.
  en: Each line is a pair where both can give and receive. Reciprocity often makes a first agreement easier than one-way help.
caution:
  fr: Le type est comparé au mot près. Les paires en opposition restent visibles, après les autres.
  en: Types are compared exactly. Pairs in opposition stay visible, after the others.
parameters:
  - {name: actor, kind: actor, optional: true, label: {fr: Avec quel acteur, en: With which actor}}
  - {name: limit, kind: number, default: 100, label: {fr: Nombre de paires, en: Number of pairs}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: exchange, kind: points, label: {fr: Qui donne quoi, en: Who gives what}}
  - {name: distance, kind: number, label: {fr: Distance (km), en: Distance (km)}}
  - {name: blocked, kind: boolean, label: {fr: En opposition, en: In opposition}}
  - {name: relations, kind: relations, label: {fr: Relations entre eux, en: Relations between them}}
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE $actor IS NULL OR a.id = $actor
// Whoever gives to a something of an exact type that a lacks…
MATCH (a)-[:LACKS]->(need:Need)-[:OF_TYPE]->(type:ResourceType)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
CALL (type) {
  MATCH (type)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(b:Actor)
  WHERE resource.audience IN $audiences
  RETURN resource, b
}
WITH a, need, type, resource, b
WHERE b <> a
  AND ($actor IS NOT NULL OR a.id < b.id)
WITH a, b, collect(DISTINCT {code: 'gives', from: b.id, to: a.id, type: type.id, need: need.id,
                             resource: resource.id}) AS received
// … and lacks in turn something that a holds.
CALL (a, b) {
  MATCH (b)-[:LACKS]->(need:Need)-[:OF_TYPE]->(type:ResourceType)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
  MATCH (a)-[:HOLDS]->(resource:Resource)-[:OF_TYPE]->(type)
  WHERE resource.audience IN $audiences
  RETURN collect(DISTINCT {code: 'gives', from: a.id, to: b.id, type: type.id, need: need.id,
                           resource: resource.id}) AS given
}
WITH a, b, received, given
WHERE size(given) > 0
OPTIONAL MATCH (a)-[r:RELATES]-(b)
WHERE r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, b, given + received AS exchange, collect(r.id) AS relations,
     count(CASE WHEN r.posture = 'hostile' AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
           THEN 1 END) > 0 AS blocked
RETURN a.id AS a, b.id AS b, exchange, round(point.distance(a.location, b.location) / 1000.0, 1) AS distance, blocked,
       relations
ORDER BY blocked, size(exchange) DESC, distance, a, b
LIMIT toInteger($limit)
