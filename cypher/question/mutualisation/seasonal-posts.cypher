/*
title: {fr: Postes à composer, en: Posts to put together}
question:
  fr: Quels besoins d’une saison, de quelques jours ou de quelques heures feraient ensemble un poste presque à l’année ?
  en: Which needs of a season, of some days or of some hours would together make a post for most of the year?
reading:
  fr: Chaque ligne réunit des besoins d’acteurs différents, du même type, qui ne se chevauchent pas, par les mois ou par les jours et les heures, et qui font ensemble au moins neuf mois. Les heures par semaine s’additionnent quand chaque besoin les dit, par sa quantité ou par sa période, sans dépasser 48. C’est le départ d’un groupement d’employeurs.
  en: Each line gathers needs of different actors, of the same type, that do not overlap, by their months or by their days and hours, and that make at least nine months together. Hours per week add up when each need tells them, by its quantity or its period, up to 48. It is where an employers’ group begins.
caution:
  fr: Seules les périodes qui disent les mois, ou toute l’année, sont comparées. Un plein temps compte pour 35 heures, un jour pour 7. Les métiers et les trajets restent à discuter.
  en: Only periods that tell the months, or all year, are compared. A full-time post counts as 35 hours, a day as 7. Trades and travel remain to be discussed.
parameters:
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de postes, en: Number of posts}}
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: actors, kind: actors, label: {fr: Employeurs possibles, en: Possible employers}}
  - {name: posts, kind: points, label: {fr: Saisons, en: Seasons}}
  - {name: months, kind: number, label: {fr: Mois remplis, en: Months filled}}
  - {name: hours, kind: number, label: {fr: Heures par semaine, en: Hours per week}}
  - {name: distance, kind: number, label: {fr: Plus grande distance (km), en: Greatest distance (km)}}
java: org.maillage.mutualisation.SeasonalPosts
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
  AND need.months IS NOT NULL
  AND (size(need.months) < 12 OR need.week IS NOT NULL)
MATCH (actor:Actor)-[:LACKS]->(need)
RETURN need.id AS need, actor.id AS actor, type.id AS type, need.period AS period, need.quantity AS quantity,
       need.unit AS unit, actor.lat AS lat, actor.lon AS lon
ORDER BY type, need
