/*
title: {fr: Le plus petit partenariat, en: The smallest partnership}
question:
  fr: Avec combien d’acteurs au moins, et lesquels, un besoin ou un projet de plusieurs besoins serait-il couvert ?
  en: How many actors at least, and which, would cover a need or a project of several needs?
reading:
  fr: Une ligne par partenaire, avec les besoins auxquels il répondrait. « Prouvé » veut dire qu’aucun partenariat plus petit n’existe ; jusqu’à 25 candidats, c’est toujours le cas. La méthode simple prend à chaque fois qui répond au plus de besoins restants.
  en: One line per partner, with the needs it would answer. “Proved” means that no smaller partnership exists; with up to 25 candidates that is always so. The simple method takes whoever answers most of the remaining needs each time.
caution:
  fr: Le plus petit n’est pas toujours le meilleur. Les quantités ne sont pas comptées (voir « La meilleure répartition »). La méthode simple ne prend jamais plus de partenaires que le plus petit nombre multiplié par la garantie (Chvátal, 1979).
  en: The smallest is not always the best. Quantities are not counted (see “The best allocation”). The simple method never takes more partners than the smallest number times the guarantee (Chvátal, 1979).
parameters:
  - {name: need, kind: need, optional: true, label: {fr: Besoin, en: Need}}
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: actor, kind: actor, optional: true, label: {fr: Les besoins de quel acteur, en: The needs of which actor}}
  - {name: possible, kind: boolean, default: false, label: {fr: Compter aussi ce qui n’est que possible, en: Also count what is only possible}}
  - {name: peaceful, kind: boolean, default: false, label: {fr: Sans opposition avec qui cherche, en: Without opposition to those who seek}}
  - {name: limit, kind: number, default: 300, label: {fr: Besoins examinés au plus, en: Needs examined at most}}
columns:
  - {name: partner, kind: actor, label: {fr: Partenaire, en: Partner}}
  - {name: brings, kind: points, label: {fr: Ce qu’il apporterait, en: What it would bring}}
  - {name: needs, kind: number, label: {fr: Besoins auxquels il peut répondre, en: Needs it can answer}}
  - {name: partners, kind: number, label: {fr: Partenaires en tout, en: Partners in all}}
  - {name: proof, kind: code, label: {fr: Preuve, en: Proof}}
  - {name: at_least, kind: number, label: {fr: Il en faut au moins, en: At least this many}}
  - {name: greedy, kind: number, label: {fr: La méthode simple en prend, en: The simple method takes}}
  - {name: guarantee, kind: number, label: {fr: Garantie de la méthode simple (fois), en: Guarantee of the simple method (times)}}
  - {name: blocked, kind: boolean, label: {fr: En opposition, en: In opposition}}
  - {name: relations, kind: relations, label: {fr: Oppositions, en: Oppositions}}
java: org.maillage.mutualisation.SmallestPartnership
*/
// One need, or the open needs of a type, of an actor, or of everybody.
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND ($need IS NULL OR need.id = $need)
  AND (need.id = $need OR coalesce(need.state, 'open') <> 'met')
  AND ($type IS NULL OR EXISTS { (:ResourceType {territory: $territory, id: $type})-[:NARROWER*0..5]->(type) })
MATCH (actor:Actor)-[:LACKS]->(need)
WHERE $actor IS NULL OR actor.id = $actor
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
