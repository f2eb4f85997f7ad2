/*
title: {fr: Position d’intermédiaire, en: Betweenness}
question:
  fr: Par qui passent les chemins les plus courts entre les autres ?
  en: Who stands on the shortest paths between the others?
reading:
  fr: Le nombre compte les paires d’acteurs dont le plus court chemin passe par celui-ci ; une paire qui a plusieurs chemins se partage entre eux. Toutes les natures de relation comptent.
  en: The number counts the pairs of actors whose shortest path runs through this one; a pair with several paths is shared between them. All natures of relation count.
caution:
  fr: Une position d’intermédiaire donne du travail autant que du pouvoir. Le nombre dépend de ce que la carte sait déjà.
  en: Standing in between brings work as much as power. The number depends on what the map already knows.
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: betweenness, kind: number, label: {fr: Paires jointes, en: Pairs joined}}
java: org.maillage.coordination.BetweennessAnswer
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
RETURN a.id AS actor, COLLECT {
  MATCH (a)-[r:RELATES]->(b:Actor)
  WHERE r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN DISTINCT b.id
} AS neighbours
ORDER BY a.name
