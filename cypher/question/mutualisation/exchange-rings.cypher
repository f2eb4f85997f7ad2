/*
title: {fr: Échanges en cercle, en: Exchange rings}
question:
  fr: Quels acteurs pourraient se rendre service en cercle, chacun donnant au suivant ce qui lui manque ?
  en: Which actors could help each other in a ring, each giving the next what it lacks?
reading:
  fr: Chaque ligne est un cercle de trois ou quatre acteurs, les plus courts et les plus proches d’abord. Personne n’a besoin d’échanger à deux, il suffit que le cercle se ferme.
  en: Each line is a ring of three or four actors, the shortest and closest first. Nobody needs a two-way exchange, the ring only has to close.
caution:
  fr: Le type est comparé au mot près. Un cercle où deux acteurs sont en opposition vient après les autres. Sur un grand territoire, choisissez un acteur.
  en: Types are compared exactly. A ring with two actors in opposition comes after the others. On a large territory, choose an actor.
parameters:
  - {name: actor, kind: actor, optional: true, label: {fr: Avec quel acteur, en: With which actor}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de cercles, en: Number of rings}}
columns:
  - {name: size, kind: number, label: {fr: Acteurs, en: Actors}}
  - {name: ring, kind: actors, label: {fr: Cercle, en: Ring}}
  - {name: exchange, kind: points, label: {fr: Qui donne quoi, en: Who gives what}}
  - {name: distance, kind: number, label: {fr: Tour complet (km), en: Full round (km)}}
  - {name: blocked, kind: boolean, label: {fr: Opposition dans le cercle, en: Opposition in the ring}}
  - {name: relations, kind: relations, label: {fr: Oppositions, en: Oppositions}}
reads: mutualisation/rings
java: org.maillage.mutualisation.ExchangeRings
*/
