/*
title: {fr: Ressources en sommeil, en: Idle resources}
question:
  fr: Que pourrait-on partager, sous conditions, que personne ne partage encore ?
  en: What could be shared, under conditions, that nobody shares yet?
reading:
  fr: Ce que les acteurs disent pouvoir partager un jour, avec la condition énoncée. Les ressources que le plus d’autres acteurs cherchent viennent d’abord.
  en: What actors say they could share one day, with the condition they gave. The resources that most other actors look for come first.
caution:
  fr: « Possible » n’est pas « disponible » ; la condition est une conversation à avoir.
  en: “Possible” is not “available”; the condition is a conversation to have.
parameters:
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: limit, kind: number, default: 100, label: {fr: Nombre de ressources, en: Number of resources}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: resource, kind: resource, label: {fr: Ressource, en: Resource}}
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: conditions, kind: text, label: {fr: À quelle condition, en: On what condition}}
  - {name: period, kind: text, label: {fr: Période, en: Period}}
  - {name: seekers, kind: number, label: {fr: Acteurs qui en cherchent, en: Actors looking for it}}
*/
MATCH (resource:Resource {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX resource:Resource(territory)
WHERE resource.audience IN $audiences
  AND resource.state = 'potential'
  AND ($type IS NULL OR type.id = $type)
WITH type, collect(resource) AS idle
// Who looks for the type, or for a broader one.
OPTIONAL MATCH (type)<-[:NARROWER*0..5]-(:ResourceType)<-[:OF_TYPE]-(need:Need)<-[:LACKS]-(seeker:Actor)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
WITH type, idle, count(DISTINCT seeker) AS seeking
UNWIND idle AS resource
MATCH (actor:Actor)-[:HOLDS]->(resource)
WITH type, resource, actor, actor.name AS name, seeking - CASE WHEN EXISTS {
  MATCH (actor)-[:LACKS]->(need:Need)-[:OF_TYPE]->(:ResourceType)-[:NARROWER*0..5]->(type)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
} THEN 1 ELSE 0 END AS seekers
ORDER BY seekers DESC, type.id, name, resource.id
LIMIT toInteger($limit)
RETURN actor.id AS actor, resource.id AS resource, type.id AS type, resource.conditions AS conditions,
       resource.period AS period, seekers
ORDER BY seekers DESC, type, name, resource
