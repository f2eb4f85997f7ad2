/*
title: {fr: Besoins sans réponse, en: Needs without provider}
question:
  fr: À quels besoins personne ne répond sur le territoire ?
  en: Which needs does nobody on the territory answer?
reading:
  fr: Des besoins ouverts dont aucun autre acteur n’offre le type, ni rien de plus précis. À chercher ailleurs, à inventer ensemble, ou à compléter sur la carte.
  en: Open needs of a type that no other actor offers, nor anything more precise. To be sought elsewhere, invented together, or added to the map.
caution:
  fr: Cela dit ce que la carte connaît. Une ressource jamais saisie passe pour absente.
  en: It tells what the map knows. A resource that nobody entered counts as missing.
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: need, kind: need, label: {fr: Besoin, en: Need}}
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
MATCH (actor:Actor)-[:LACKS]->(need)
WHERE NOT EXISTS {
  MATCH (type)-[:NARROWER*0..5]->(:ResourceType)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
  WHERE resource.audience IN $audiences
    AND holder <> actor
}
WITH type, actor, need
ORDER BY type.id, actor.name, need.id
RETURN type.id AS type, actor.id AS actor, need.id AS need
