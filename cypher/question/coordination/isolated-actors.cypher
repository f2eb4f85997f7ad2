/*
title: {fr: Acteurs sans relation, en: Actors without relations}
question:
  fr: Quels acteurs n’ont encore aucune relation recueillie ?
  en: Which actors have no recorded relation yet?
reading:
  fr: Chaque ligne est un acteur que personne n’a encore relié à un autre. Cela dit d’abord ce que la carte ignore.
  en: Each line is an actor that nobody has linked to another yet. It tells first what the map does not know.
caution:
  fr: Pas de relation recueillie ne veut pas dire pas de relation.
  en: No recorded relation does not mean no relation.
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
finding:
  pattern: isolated-actor
  weight: 40
  sentence:
    fr: "**{actor}** n’a encore aucune relation recueillie."
    en: "**{actor}** has no recorded relation yet."
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
  AND NOT EXISTS {
    MATCH (a)-[r:RELATES]-()
    WHERE r.audience IN $audiences
      AND ($mission IS NULL OR r.mission = $mission)
      AND ($campaign IS NULL OR r.campaign = $campaign)
  }
RETURN a.id AS actor
ORDER BY a.name
