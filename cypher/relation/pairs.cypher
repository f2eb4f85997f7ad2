// The pairs of a territory that anybody has read or that have a retained relation.
CALL () {
  MATCH (r:Reading {territory: $territory})
  USING INDEX r:Reading(territory)
  RETURN r.from AS from, r.to AS to
  UNION
  MATCH (a:Actor)-[r:RELATES {territory: $territory}]->(b:Actor)
  USING INDEX r:RELATES(territory)
  RETURN a.id AS from, b.id AS to
}
RETURN DISTINCT from, to
