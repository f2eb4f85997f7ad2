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
java: org.maillage.mutualisation.TwoWayExchanges
*/
// What each lacks, what each holds, and how they are related.
MATCH (n:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX n:Need(territory)
WHERE n.audience IN $audiences
  AND coalesce(n.state, 'open') <> 'met'
MATCH (actor:Actor)-[:LACKS]->(n)
RETURN 'need' AS what, n.id AS id, actor.id AS actor, type.id AS type, actor.lat AS lat, actor.lon AS lon
ORDER BY id
UNION ALL
MATCH (n:Resource {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX n:Resource(territory)
WHERE n.audience IN $audiences
MATCH (actor:Actor)-[:HOLDS]->(n)
RETURN 'resource' AS what, n.id AS id, actor.id AS actor, type.id AS type, actor.lat AS lat, actor.lon AS lon
ORDER BY id
UNION ALL
MATCH (actor:Actor {territory: $territory})-[r:RELATES]->(other:Actor)
USING INDEX actor:Actor(territory)
// All properties of a relation are read at once; where actors are is known from what they lack and hold.
WITH actor.id AS actor, other.id AS other, properties(r) AS r
WHERE r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
RETURN CASE WHEN r.posture = 'hostile' AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
            THEN 'opposition' ELSE 'relation' END AS what,
       r.id AS id, actor, other AS type, null AS lat, null AS lon
