/*
title: {fr: Postes à composer, en: Posts to put together}
question:
  fr: Quels besoins saisonniers, mis bout à bout, feraient un poste presque à l’année ?
  en: Which seasonal needs, put end to end, would make a post for most of the year?
reading:
  fr: Chaque ligne réunit des besoins d’acteurs différents, du même type, dont les mois ne se chevauchent pas et qui font ensemble au moins neuf mois. C’est le départ d’un groupement d’employeurs.
  en: Each line gathers needs of different actors, of the same type, whose months do not overlap and that make at least nine months together. It is where an employers’ group begins.
caution:
  fr: Seules les périodes dites en mois sont comparées. Les métiers, les horaires et les trajets restent à discuter.
  en: Only periods told in months are compared. Trades, hours and travel remain to be discussed.
parameters:
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de postes, en: Number of posts}}
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: actors, kind: actors, label: {fr: Employeurs possibles, en: Possible employers}}
  - {name: posts, kind: points, label: {fr: Saisons, en: Seasons}}
  - {name: months, kind: number, label: {fr: Mois remplis, en: Months filled}}
  - {name: distance, kind: number, label: {fr: Plus grande distance (km), en: Greatest distance (km)}}
java: org.maillage.mutualisation.SeasonalPosts
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
  AND size(need.months) < 12
MATCH (actor:Actor)-[:LACKS]->(need)
RETURN need.id AS need, actor.id AS actor, type.id AS type, need.period AS period, actor.lat AS lat, actor.lon AS lon,
       toInteger(reduce(mask = 0.0, month IN need.months | mask + 2 ^ month)) AS months
ORDER BY type, need
