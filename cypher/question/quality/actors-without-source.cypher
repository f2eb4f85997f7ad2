/*
title: {fr: Acteurs sans source, en: Actors without a source}
question:
  fr: Quels acteurs sont sur la carte sans que l’on sache d’où vient ce qui en est dit ?
  en: Which actors are on the map without knowing where what is said of them comes from?
reading:
  fr: Chaque ligne est un acteur dont la fiche n’indique ni document, ni réunion, ni témoin.
  en: Each line is an actor whose sheet names no document, meeting or witness.
caution:
  fr: Sans source, une information ne peut être ni vérifiée ni mise à jour.
  en: Without a source, a statement can neither be checked nor brought up to date.
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: certainty, kind: code, label: {fr: Certitude, en: Certainty}}
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
  AND trim(coalesce(a.source, '')) = ''
RETURN a.id AS actor, a.certainty AS certainty
ORDER BY a.name
