/*
title: {fr: Interfaces entre milieux, en: Brokers between milieus}
question:
  fr: Qui fait le lien entre des acteurs de sortes différentes ?
  en: Who links actors of different kinds?
reading:
  fr: Ces acteurs ont des relations avec au moins trois sortes d’acteurs et se trouvent sur beaucoup de chemins entre les autres. Celui dont le départ séparerait le territoire est signalé.
  en: These actors have relations with at least three kinds of actors and stand on many paths between the others. Those whose departure would split the territory are marked.
caution:
  fr: Au-delà de 2 000 acteurs, le nombre de paires jointes est estimé sur un échantillon de chemins.
  en: Beyond 2,000 actors, the number of pairs joined is estimated from a sample of paths.
parameters:
  - {name: limit, kind: number, default: 10, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: betweenness, kind: number, label: {fr: Paires jointes, en: Pairs joined}}
  - {name: kinds, kind: number, label: {fr: Sortes d’acteurs autour, en: Kinds of actors around}}
  - {name: neighbours, kind: number, label: {fr: Acteurs reliés, en: Actors linked}}
  - {name: cut, kind: boolean, label: {fr: Point de passage obligé, en: Cut-point}}
  - {name: estimated, kind: boolean, label: {fr: Valeur estimée, en: Estimated}}
  - {name: around, kind: actors, label: {fr: Acteurs qui lui sont reliés, en: Actors linked to it}}
finding:
  pattern: broker
  weight: 58
  sentence:
    fr: "**{actor}** relie {neighbours} acteurs de {kinds} sortes différentes et se trouve sur le chemin de {betweenness} {betweenness|paire|paires} d’autres acteurs[estimated? (estimation)][cut? ; sans cet acteur, le réseau se couperait]."
    en: "**{actor}** links {neighbours} actors of {kinds} different kinds and stands on the path of {betweenness} {betweenness|pair|pairs} of other actors[estimated? (an estimate)][cut?; without this actor, the network would split]."
reads: coordination/neighbours
java: org.maillage.coordination.Brokers
*/
