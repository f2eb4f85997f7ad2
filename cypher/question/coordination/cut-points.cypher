/*
title: {fr: Points de passage obligés, en: Cut-points}
question:
  fr: Quels acteurs, s’ils partaient, couperaient le territoire en morceaux ?
  en: Which actors would cut the territory into pieces if they left?
reading:
  fr: Chaque ligne est un acteur sans lequel d’autres n’auraient plus aucun chemin entre eux. Le nombre dit combien de morceaux il y aurait en plus.
  en: Each line is an actor without whom others would have no path to each other. The number tells how many more pieces there would be.
caution:
  fr: Un point de passage est une fragilité de l’ensemble, pas un défaut de l’acteur. Une seule relation de plus suffit souvent à la lever.
  en: A cut-point is a weakness of the whole, not a fault of the actor. One more relation is often enough to remove it.
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: added, kind: number, label: {fr: Morceaux en plus sans lui, en: More pieces without it}}
  - {name: around, kind: actors, label: {fr: Acteurs qui lui sont reliés, en: Actors linked to it}}
finding:
  pattern: cut-point
  weight: 60
  sentence:
    fr: "Sans **{actor}**, le réseau se couperait en {added} {added|morceau|morceaux} de plus."
    en: "Without **{actor}**, the network would fall into {added} more {added|piece|pieces}."
reads: coordination/neighbours
java: org.maillage.coordination.CutPointsAnswer
*/
