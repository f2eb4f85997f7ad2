/*
title: {fr: Moyens et légitimité, en: Means and legitimacy}
question:
  fr: Qui a des moyens sans ressources symboliques, et qui a une légitimité sans moyens ?
  en: Who has means without symbolic resources, and who has legitimacy without means?
reading:
  fr: Les uns peuvent agir sans que l’on se reconnaisse en eux, les autres parlent pour beaucoup sans pouvoir agir. Les rapprocher profite souvent aux deux.
  en: The former can act without others recognising themselves in them, the latter speak for many without being able to act. Bringing them together often benefits both.
caution:
  fr: Seules comptent les ressources recueillies, et la famille qu’on leur a donnée.
  en: Only recorded resources count, and the family they were given.
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: means, kind: number, label: {fr: Moyens, en: Means}}
  - {name: symbolic, kind: number, label: {fr: Ressources symboliques, en: Symbolic resources}}
  - {name: lacks, kind: code, label: {fr: Ce qui manque, en: What is missing}}
*/
MATCH (a:Actor {territory: $territory})-[:HOLDS]->(held:Resource)
USING INDEX a:Actor(territory)
WHERE held.family IN ['means', 'symbolic']
  AND held.audience IN $audiences
WITH a, count(CASE WHEN held.family = 'means' THEN 1 END) AS means,
     count(CASE WHEN held.family = 'symbolic' THEN 1 END) AS symbolic
WHERE means = 0 OR symbolic = 0
RETURN a.id AS actor, means, symbolic, CASE WHEN means = 0 THEN 'means' ELSE 'symbolic' END AS lacks
ORDER BY lacks DESC, means + symbolic DESC, a.name
