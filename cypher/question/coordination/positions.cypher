/*
title: {fr: Positions dans le réseau, en: Positions in the network}
question:
  fr: Quelle place chaque acteur tient-il dans l’ensemble des relations ?
  en: What place does each actor hold among all the relations?
reading:
  fr: "Chaque nombre dit une place différente, et plus il est grand, plus elle est marquée : combien d’acteurs lui sont reliés ; combien de paires se joignent par lui ; s’il est à peu de pas des autres (de 0 à 1, 1 étant relié à tous) ; s’il est relié à des acteurs eux-mêmes très reliés ; combien il en touche en quelques pas ; et à quel noyau il appartient (noyau 3 : un ensemble où chacun est relié à trois autres au moins)."
  en: "Each number tells of a different place, and the larger it is, the more marked the place: how many actors are linked to it; how many pairs are joined through it; whether it is a few steps away from the others (0 to 1, 1 being linked to all); whether it is linked to actors who are much linked themselves; how many it reaches in a few steps; and what core it belongs to (core 3: a set where each is linked to three others at least)."
caution:
  fr: Toutes les natures comptent, l’opposition aussi, si aucune n’est choisie. Quand le réseau est en plusieurs morceaux, la proximité (Freeman 1979) est réduite à la part des acteurs que l’on peut atteindre (Wasserman et Faust 1994), la proximité harmonique compte zéro pour les autres, et seul le morceau le plus dense a une influence par les voisins. Au-delà de 10 000 acteurs, les paires jointes, les proximités et la portée sont estimées sur 256 départs. Une place dans la carte n’est ni un mérite ni un pouvoir.
  en: All natures count, opposition too, when none is chosen. When the network is in several pieces, closeness (Freeman 1979) is reduced to the share of actors that can be reached (Wasserman and Faust 1994), harmonic closeness counts zero for the others, and only the densest piece has any influence through neighbours. Beyond 10,000 actors, the pairs joined, both closenesses and the reach are estimated from 256 starts. A place on the map is neither a merit nor a power.
parameters:
  - {name: object, kind: object, optional: true, label: {fr: Relations sur cet objet seulement, en: Only relations on this object}}
  - {name: nature, kind: nature, optional: true, label: {fr: Relations de cette nature seulement, en: Only relations of this nature}}
  - {name: uncertain, kind: boolean, default: true, label: {fr: Compter aussi les relations à confirmer, en: Also count the relations to confirm}}
  - {name: steps, kind: number, default: 2, label: {fr: Pas de la portée, en: Steps of the reach}}
  - {name: limit, kind: number, default: 500, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: degree, kind: number, label: {fr: Acteurs reliés, en: Actors linked}}
  - {name: betweenness, kind: number, label: {fr: Paires jointes, en: Pairs joined}}
  - {name: closeness, kind: number, label: {fr: Proximité (sur 1), en: Closeness (out of 1)}}
  - {name: harmonic, kind: number, label: {fr: Proximité harmonique (sur 1), en: Harmonic closeness (out of 1)}}
  - {name: eigenvector, kind: number, label: {fr: Influence par les voisins (sur 1), en: Influence through neighbours (out of 1)}}
  - {name: reach, kind: number, label: {fr: Acteurs à portée, en: Actors within reach}}
  - {name: core, kind: number, label: {fr: Noyau, en: Core}}
  - {name: estimated, kind: boolean, label: {fr: Valeurs estimées, en: Estimated}}
  - {name: total, kind: number, label: {fr: Acteurs en tout, en: Actors in all}}
reads: coordination/chosen-neighbours
java: org.maillage.coordination.PositionsAnswer
*/
