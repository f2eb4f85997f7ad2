/*
title: {fr: Seuls à détenir, en: Sole providers}
question:
  fr: Quels acteurs sont les seuls à détenir ce que d’autres cherchent ?
  en: Which actors are the only ones to hold what others look for?
reading:
  fr: Chaque ligne est un type de ressource cherché, un seul acteur qui le détient (ou un type plus précis), et ceux qui se retrouveraient sans réponse s’il partait.
  en: Each line is a type of resource that is looked for, the only actor that holds it (or a narrower type), and those who would be left without an answer if it went away.
caution:
  fr: Seul sur la carte ne veut pas dire seul sur le territoire.
  en: Alone on the map does not mean alone in the territory.
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: type, kind: type, label: {fr: Type de ressource, en: Resource type}}
  - {name: actors, kind: actors, label: {fr: Ceux qui en ont besoin, en: Those who need it}}
  - {name: needs, kind: number, label: {fr: Besoins sans autre réponse, en: Needs without another answer}}
finding:
  pattern: sole-provider
  weight: 68
  sentence:
    fr: "Un seul acteur détient ce que d’autres cherchent ({type}) : **{actor}**. Sans lui, {needs} {needs|besoin resterait|besoins resteraient} sans réponse : {actors}."
    en: "Only one actor holds what others look for ({type}): **{actor}**. Without it, {needs} {needs|need|needs} would have no answer: {actors}."
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
WITH type, collect(need) AS needs
CALL (type) {
  MATCH (type)-[:NARROWER*0..5]->(held:ResourceType)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
  WHERE resource.audience IN $audiences
  RETURN collect(DISTINCT holder) AS holders
}
WITH type, needs, holders[0] AS holder
WHERE size(holders) = 1
UNWIND needs AS need
MATCH (seeker:Actor)-[:LACKS]->(need)
WHERE seeker <> holder
WITH holder, type, count(DISTINCT need) AS needs, collect(DISTINCT seeker.id) AS actors
RETURN holder.id AS actor, type.id AS type, actors, needs
ORDER BY needs DESC, holder.name, type
