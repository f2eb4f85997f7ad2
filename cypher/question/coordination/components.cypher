/*
title: {fr: Ensembles séparés, en: Separate sets}
question:
  fr: Le territoire tient-il ensemble, ou se compose-t-il de groupes que rien ne relie ?
  en: Does the territory hold together, or is it made of groups that nothing links?
reading:
  fr: Deux acteurs portent le même numéro quand une chaîne de relations les joint, quelle que soit leur nature. Le numéro 1 est l’ensemble le plus grand.
  en: Two actors bear the same number when a chain of relations joins them, whatever their nature. Number 1 is the largest set.
caution:
  fr: Une relation que personne n’a encore lue manque à la carte ; elle pourrait réunir deux ensembles.
  en: A relation that nobody has read yet is missing from the map; it could join two sets.
columns:
  - {name: component, kind: number, label: {fr: Ensemble, en: Set}}
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
reads: coordination/neighbours
java: org.maillage.coordination.ComponentsAnswer
*/
