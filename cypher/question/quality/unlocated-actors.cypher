/*
title: {fr: Acteurs sans lieu sûr, en: Actors without a sure place}
question:
  fr: Quels acteurs n’ont pas de lieu, ou seulement un lieu par défaut ?
  en: Which actors have no place, or only a default one?
reading:
  fr: Les acteurs sans aucun lieu viennent d’abord ; ils n’apparaissent pas sur la carte géographique. Les autres y ont un marqueur creux.
  en: Actors without any place come first; they do not appear on the geographic map. The others have a hollow marker there.
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: town, kind: text, label: {fr: Commune, en: Town}}
  - {name: placed, kind: boolean, label: {fr: Sur la carte, en: On the map}}
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
  AND (a.location IS NULL OR a.locationStatus IN ['default', 'unknown'])
RETURN a.id AS actor, a.town AS town, a.location IS NOT NULL AS placed
ORDER BY placed, a.name
