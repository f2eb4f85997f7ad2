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
reads: coordination/neighbours
java: org.maillage.coordination.BetweennessAnswer
*/
