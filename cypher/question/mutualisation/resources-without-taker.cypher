/*
title: {fr: Ressources sans preneur, en: Resources without taker}
question:
  fr: Quelles ressources personne ne cherche encore ?
  en: Which resources is nobody looking for yet?
reading:
  fr: Des ressources offertes, communes ou possibles dont aucun besoin ouvert ne parle. Une richesse à faire connaître, ou un besoin que personne n’a pensé à dire.
  en: Resources on offer, pooled or possible, that no open need speaks of. Wealth to be made known, or a need that nobody thought of telling.
caution:
  fr: Les aides publiques sont comptées avec le reste. Un besoin d’un type plus large compte comme une demande.
  en: Public support is counted with the rest. A need of a broader type counts as a request.
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: resource, kind: resource, label: {fr: Ressource, en: Resource}}
  - {name: conditions, kind: text, label: {fr: Conditions, en: Conditions}}
*/
MATCH (resource:Resource {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX resource:Resource(territory)
WHERE resource.audience IN $audiences
WITH type, collect(resource) AS offered
WHERE NOT EXISTS {
  MATCH (type)<-[:NARROWER*0..5]-(:ResourceType)<-[:OF_TYPE]-(need:Need)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
}
UNWIND offered AS resource
MATCH (actor:Actor)-[:HOLDS]->(resource)
WITH type, actor, resource
ORDER BY type.id, actor.name, resource.id
RETURN type.id AS type, actor.id AS actor, resource.id AS resource, resource.conditions AS conditions
