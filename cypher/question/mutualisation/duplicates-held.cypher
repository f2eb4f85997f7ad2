/*
title: {fr: Moyens tenus chacun de son côté, en: Means held separately}
question:
  fr: Quels moyens plusieurs acteurs ont-ils chacun de son côté ?
  en: Which means do several actors each hold on their own?
reading:
  fr: Une ligne par moyen, les types tenus par le plus d’acteurs d’abord. Plusieurs exemplaires peu employés sont parfois l’occasion d’un planning commun.
  en: One line per means, the types held by most actors first. Several little-used copies are sometimes the occasion for a common schedule.
caution:
  fr: Seuls les moyens sont comptés (locaux, véhicules, matériel…), pas les compétences ni les aides publiques, ni ce qui est déjà commun. Tenir le même moyen n’est pas un gaspillage en soi.
  en: Only means are counted (premises, vehicles, equipment…), not skills, public support or what is already common. Holding the same means is no waste in itself.
parameters:
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de types, en: Number of types}}
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: resource, kind: resource, label: {fr: Ressource, en: Resource}}
  - {name: place, kind: text, label: {fr: Lieu, en: Place}}
  - {name: period, kind: text, label: {fr: Période, en: Period}}
  - {name: holders, kind: number, label: {fr: Détenteurs, en: Holders}}
*/
MATCH (resource:Resource {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX resource:Resource(territory)
WHERE resource.audience IN $audiences
  AND coalesce(resource.family, 'means') = 'means'
  AND coalesce(resource.state, 'potential') IN ['available', 'potential']
  AND ($type IS NULL OR type.id = $type)
MATCH (actor:Actor)-[:HOLDS]->(resource)
WITH type, collect({actor: actor, resource: resource}) AS held, count(DISTINCT actor) AS holders
WHERE holders >= 2
WITH type, held, holders
ORDER BY holders DESC, type.id
LIMIT toInteger($limit)
UNWIND held AS one
RETURN type.id AS type, one.actor.id AS actor, one.resource.id AS resource,
       coalesce(one.resource.place, one.actor.town) AS place, one.resource.period AS period, holders
ORDER BY holders DESC, type, one.actor.name, resource
