/*
title: {fr: Besoins partagés, en: Shared needs}
question:
  fr: Quels besoins plusieurs acteurs ressentent-ils, au point qu’une réponse commune vaille la peine ?
  en: Which needs do several actors feel, so that a joint answer is worthwhile?
reading:
  fr: Une ligne par acteur ; les types ressentis par le plus grand nombre viennent d’abord. C’est le point de départ d’un groupement, pas encore une solution.
  en: One line per actor; the types felt by most actors come first. It is where an employers’ group begins, not a solution yet.
caution:
  fr: Deux besoins du même type ne sont pas toujours le même besoin. Lisez leurs noms avant de réunir les acteurs.
  en: Two needs of the same type are not always the same need. Read their names before gathering the actors.
parameters:
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de types, en: Number of types}}
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: need, kind: need, label: {fr: Besoin, en: Need}}
  - {name: needs, kind: number, label: {fr: Besoins de l’acteur, en: Needs of the actor}}
  - {name: sharing, kind: number, label: {fr: Acteurs concernés, en: Actors concerned}}
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
  AND ($type IS NULL OR type.id = $type)
MATCH (actor:Actor)-[:LACKS]->(need)
WITH type, count(DISTINCT actor) AS sharing
WHERE sharing >= 2
WITH type, sharing
ORDER BY sharing DESC, type.id
LIMIT toInteger($limit)
// Who shares it is looked up again: carried along as lists they would fill the memory of a large territory.
MATCH (type)<-[:OF_TYPE]-(need:Need)<-[:LACKS]-(who:Actor)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
WITH type, sharing, who, min(need.id) AS need, count(need) AS needs
RETURN type.id AS type, who.id AS actor, need, needs, sharing
ORDER BY sharing DESC, type, who.name
