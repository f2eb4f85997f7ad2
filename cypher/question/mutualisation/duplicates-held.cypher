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
// The types are chosen by numbers alone: all resources of a large territory at once do not fit the memory.
WITH type, count(DISTINCT actor) AS holders
WHERE holders >= 2
ORDER BY holders DESC, type.id
LIMIT toInteger($limit)
CALL (type) {
  MATCH (actor:Actor)-[:HOLDS]->(resource:Resource)-[:OF_TYPE]->(type)
  WHERE resource.audience IN $audiences
    AND coalesce(resource.family, 'means') = 'means'
    AND coalesce(resource.state, 'potential') IN ['available', 'potential']
  RETURN actor.id AS actor, actor.name AS name, resource.id AS resource,
         coalesce(resource.place, actor.town) AS place, resource.period AS period
}
RETURN type.id AS type, actor, resource, place, period, holders
ORDER BY holders DESC, type, name, resource
