/*
title: {fr: La meilleure répartition, en: The best allocation}
question:
  fr: Quelle part des besoins ce qui est offert peut-il couvrir, et qui donnerait combien à qui ?
  en: What share of the needs can be covered by what is offered, and who would give how much to whom?
reading:
  fr: Une ligne par type de besoin. La part sûre ne compte que ce qui est disponible ou déjà commun, la part possible aussi ce qui pourrait l’être sous conditions. La répartition couvre le plus de besoins possible et, à couverture égale, par les chemins les plus courts.
  en: One line per type of need. The certain share counts only what is available or already common, the possible share also what could be under conditions. The allocation covers as much as can be and, for the same coverage, by the shortest ways.
caution:
  fr: Chaque besoin compte autant. Une quantité ne se partage qu’avec un besoin dit dans la même unité ; sans quantité, une ressource répond à un seul besoin. Une opposition ne vient qu’en dernier recours et elle est dite. C’est une répartition à discuter, pas une décision.
  en: Each need counts the same. A quantity is shared only with a need told in the same unit; without a quantity, a resource answers one need. An opposition comes as a last resort only, and is told. This is an allocation to discuss, not a decision.
parameters:
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: limit, kind: number, default: 500, label: {fr: Besoins examinés au plus, en: Needs examined at most}}
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: needs, kind: number, label: {fr: Besoins, en: Needs}}
  - {name: certain, kind: number, label: {fr: Part couverte à coup sûr (%), en: Share covered for certain (%)}}
  - {name: possible, kind: number, label: {fr: Part qui peut l’être (%), en: Share that can be (%)}}
  - {name: given, kind: points, label: {fr: À coup sûr, en: For certain}}
  - {name: could_give, kind: points, label: {fr: En comptant ce qui est possible, en: Counting what is possible}}
  - {name: proof, kind: code, label: {fr: Preuve, en: Proof}}
  - {name: relations, kind: relations, label: {fr: Oppositions, en: Oppositions}}
java: org.maillage.mutualisation.BestAllocation
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
  AND ($type IS NULL OR EXISTS { (:ResourceType {territory: $territory, id: $type})-[:NARROWER*0..5]->(type) })
MATCH (actor:Actor)-[:LACKS]->(need)
RETURN 'need' AS what, need.id AS id, actor.id AS actor, type.id AS type, need.quantity AS quantity, need.unit AS unit,
       false AS certain, actor.lat AS lat, actor.lon AS lon
ORDER BY id
LIMIT toInteger($limit)
UNION ALL
MATCH (resource:Resource {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX resource:Resource(territory)
WHERE resource.audience IN $audiences
MATCH (actor:Actor)-[:HOLDS]->(resource)
RETURN 'resource' AS what, resource.id AS id, actor.id AS actor, type.id AS type, resource.quantity AS quantity,
       resource.unit AS unit, coalesce(resource.state IN ['available', 'pooled'], false) AS certain,
       actor.lat AS lat, actor.lon AS lon
ORDER BY id
UNION ALL
MATCH (broader:ResourceType {territory: $territory})-[:NARROWER*1..5]->(type:ResourceType)
RETURN DISTINCT 'narrower' AS what, type.id AS id, null AS actor, broader.id AS type, null AS quantity, null AS unit,
       false AS certain, null AS lat, null AS lon
UNION ALL
MATCH (actor:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(other:Actor {territory: $territory})
USING INDEX actor:Actor(territory)
WHERE r.posture = 'hostile'
  AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
RETURN 'opposition' AS what, r.id AS id, actor.id AS actor, other.id AS type, null AS quantity, null AS unit,
       false AS certain, null AS lat, null AS lon
