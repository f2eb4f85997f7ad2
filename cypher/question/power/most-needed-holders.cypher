/*
title: {fr: Ceux dont on a le plus besoin, en: Those most needed}
question:
  fr: Qui détient ce que beaucoup cherchent et que peu détiennent ?
  en: Who holds what many look for and few hold?
reading:
  fr: Pour chaque acteur, on compte les besoins des autres auxquels ses ressources répondent par leur type ; un besoin pèse d’autant plus que peu d’acteurs peuvent y répondre.
  en: For each actor, the needs of others that its resources answer by their type are counted; a need weighs more when few actors can answer it.
caution:
  fr: Le même type ne suffit pas à faire une réponse. La quantité, le calendrier et l’accord restent à voir.
  en: The same type is not yet an answer. Quantity, calendar and willingness remain to be seen.
parameters:
  - {name: limit, kind: number, default: 20, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: weight, kind: number, label: {fr: Poids, en: Weight}}
  - {name: needs, kind: number, label: {fr: Besoins des autres, en: Needs of others}}
  - {name: type, kind: type, label: {fr: Type le plus recherché, en: Most wanted type}}
  - {name: holders, kind: number, label: {fr: Acteurs qui détiennent ce type, en: Actors holding this type}}
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
WITH type, count(need) AS wanted
CALL (type) {
  MATCH (type)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
  WHERE resource.audience IN $audiences
  RETURN collect(DISTINCT holder) AS holders
}
UNWIND holders AS holder
WITH holder, type, size(holders) AS rivals, wanted - COUNT {
  MATCH (holder)-[:LACKS]->(own:Need)-[:OF_TYPE]->(type)
  WHERE own.audience IN $audiences
    AND coalesce(own.state, 'open') <> 'met'
} AS needs
WHERE needs > 0
WITH holder, type, rivals, needs
ORDER BY 1.0 * needs / rivals DESC, type.id
WITH holder, sum(1.0 * needs / rivals) AS weight, sum(needs) AS needs, collect(type.id)[0] AS type,
     collect(rivals)[0] AS holders
RETURN holder.id AS actor, round(weight, 2) AS weight, needs, type, holders
ORDER BY weight DESC, holder.name
LIMIT toInteger($limit)
