// Every retained relation as the map needs it.
MATCH (a:Actor)-[r:RELATES {territory: $territory}]->(b:Actor)
WHERE r.audience IN $audiences
RETURN r {
  .id, .nature, .posture, .object, .directed, .mission, .campaign, .retained, .readings, .contested,
  .state, .certainty, .confidence, .since, .until, .form, from: a.id, to: b.id
} AS relation
