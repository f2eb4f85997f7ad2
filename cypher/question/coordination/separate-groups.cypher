/*
title: {fr: Groupes à part, en: Groups apart}
question:
  fr: Quels acteurs sont reliés entre eux, mais pas au reste du territoire ?
  en: Which actors are linked to each other, but not to the rest of the territory?
reading:
  fr: Chaque ligne est un groupe d’au moins deux acteurs qu’aucune chaîne de relations ne joint à l’ensemble principal.
  en: Each line is a group of at least two actors that no chain of relations joins to the main set.
caution:
  fr: Demandez d’abord si une relation existe sans avoir été recueillie.
  en: First ask whether a relation exists that has not been recorded.
columns:
  - {name: actors, kind: actors, label: {fr: Acteurs du groupe, en: Actors of the group}}
  - {name: size, kind: number, label: {fr: Nombre d’acteurs, en: Number of actors}}
  - {name: main, kind: number, label: {fr: Acteurs de l’ensemble principal, en: Actors of the main set}}
finding:
  pattern: separate-group
  weight: 55
  sentence:
    fr: "{actors} forment un groupe de {size} acteurs que rien ne relie encore aux {main} acteurs de l’ensemble principal."
    en: "{actors} form a group of {size} actors that nothing links yet to the {main} actors of the main set."
reads: coordination/neighbours
java: org.maillage.coordination.SeparateGroups
*/
