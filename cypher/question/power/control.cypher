/*
title: {fr: Pouvoir et dépendance, en: Power and dependence}
question:
  fr: Qui tient ce dont les autres ont besoin et ne trouvent pas ailleurs ?
  en: Who holds what others need and do not find elsewhere?
reading:
  fr: Un acteur a prise sur un autre quand il détient ce que l’autre cherche, d’autant plus que peu d’autres le détiennent (Emerson 1962). L’influence additionne, pour chaque type cherché par un autre, 1 divisé par le nombre de ceux qui le détiennent ; la dépendance additionne, pour chacun de ses propres besoins, 1 divisé par le nombre de ceux qui peuvent y répondre. Qui est seul à détenir quelque chose sans dépendre ainsi de personne tient une zone d’incertitude pour les autres (Crozier et Friedberg 1977). Enjeux dits, légitimité (ressources symboliques) et moyens se lisent à côté.
  en: An actor has a hold on another when it holds what the other looks for, the more so when few others hold it (Emerson 1962). Influence adds up, for each type that somebody else looks for, 1 divided by the number of those who hold it; dependence adds up, for each of its own needs, 1 divided by the number of those who can answer it. Whoever alone holds something without depending on anybody in the same way holds a zone of uncertainty for the others (Crozier and Friedberg 1977). Stakes that were told, legitimacy (symbolic resources) and means are read beside it.
caution:
  fr: Seuls comptent les besoins et les ressources recueillis. Un type tenu par un seul est parfois seulement un type mal recueilli. Ce n’est ni un classement des acteurs ni un jugement sur eux.
  en: Only recorded needs and resources count. A type held by one alone is sometimes merely a type badly recorded. It is neither a ranking of the actors nor a judgement of them.
parameters:
  - {name: limit, kind: number, default: 50, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: influence, kind: number, label: {fr: Influence, en: Influence}}
  - {name: dependence, kind: number, label: {fr: Dépendance, en: Dependence}}
  - {name: only, kind: number, label: {fr: Types qu’il est seul à détenir, en: Types that it alone holds}}
  - {name: captive, kind: actors, label: {fr: Ne le trouvent pas ailleurs, en: Do not find it elsewhere}}
  - {name: uncertainty, kind: boolean, label: {fr: Tient une zone d’incertitude, en: Holds a zone of uncertainty}}
  - {name: stakes, kind: number, label: {fr: Profils qui disent ses enjeux, en: Profiles that tell its stakes}}
  - {name: symbolic, kind: number, label: {fr: Ressources symboliques, en: Symbolic resources}}
  - {name: means, kind: number, label: {fr: Moyens, en: Means}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
MATCH (seeker:Actor)-[:LACKS]->(need)
WITH DISTINCT type, seeker
WITH type, seeker, EXISTS {
  MATCH (seeker)-[:HOLDS]->(own:Resource)-[:OF_TYPE]->(held:ResourceType)
  WHERE own.audience IN $audiences
    AND EXISTS { (type)-[:NARROWER*0..5]->(held) }
} AS holds
WITH type, collect(CASE WHEN holds THEN seeker END) AS both, collect(CASE WHEN NOT holds THEN seeker END) AS without
CALL (type) {
  MATCH (type)-[:NARROWER*0..5]->(held:ResourceType)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
  WHERE resource.audience IN $audiences
  RETURN collect(DISTINCT holder) AS holders
}
WITH type, both, without, holders, size(holders) AS h
UNWIND [holder IN holders | {actor: holder, holds: true}] + [seeker IN without | {actor: seeker, holds: false}] AS one
WITH type, both, without, h, one.actor AS actor, one.holds AS holds
WITH *, EXISTS {
  MATCH (actor)-[:LACKS]->(need:Need)-[:OF_TYPE]->(type)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
} AS seeks
// Whoever looks for what it holds too looks among the others who hold it.
WITH *, CASE WHEN holds THEN h - 1 ELSE h END AS others,
     CASE WHEN NOT holds THEN [] WHEN h = 1 THEN without WHEN h = 2 THEN [b IN both WHERE b <> actor] ELSE [] END AS captive
WITH actor,
     sum(CASE WHEN NOT holds THEN 0.0
       WHEN h = 1 THEN toFloat(size(without))
       ELSE 1.0 * size(without) / h + 1.0 * (size(both) - CASE WHEN seeks THEN 1 ELSE 0 END) / (h - 1) END) AS influence,
     sum(CASE WHEN seeks AND others > 0 THEN 1.0 / others ELSE 0.0 END) AS dependence,
     count(CASE WHEN seeks AND others = 1 THEN 1 END) AS bound,
     count(CASE WHEN size(captive) > 0 THEN 1 END) AS only,
     collect(captive) AS captives
WHERE influence > 0 OR dependence > 0
WITH *, COLLECT { UNWIND captives AS some UNWIND some AS x RETURN DISTINCT x.id } AS captive
WITH *
ORDER BY influence DESC, only DESC, dependence DESC, actor.name
WITH collect({actor: actor, influence: influence, only: only, captive: captive, dependence: dependence, bound: bound})
     AS found
UNWIND found[0..toInteger($limit)] AS one
WITH one, one.actor AS actor, size(found) AS total
RETURN actor.id AS actor, one.influence AS influence, one.dependence AS dependence, one.only AS only,
       one.captive AS captive, one.only > 0 AND one.bound = 0 AS uncertainty,
       COUNT {
         MATCH (profile:Profile)-[:OF]->(actor)
         WHERE profile.audience IN $audiences
           AND profile.stakes IS NOT NULL
           AND ($mission IS NULL OR profile.mission = $mission)
           AND ($campaign IS NULL OR profile.campaign = $campaign)
       } AS stakes,
       COUNT {
         MATCH (actor)-[:HOLDS]->(resource:Resource)
         WHERE resource.audience IN $audiences
           AND resource.family = 'symbolic'
       } AS symbolic,
       COUNT {
         MATCH (actor)-[:HOLDS]->(resource:Resource)
         WHERE resource.audience IN $audiences
           AND resource.family = 'means'
       } AS means,
       total
