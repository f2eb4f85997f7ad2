// Who brings what: the means that actors hold, and what they promised to poolings that are not over; money apart.
MATCH (a:Actor {territory: $territory})-[:HOLDS]->(r:Resource)-[:OF_TYPE]->(type:ResourceType)
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
  AND r.audience IN $audiences
  AND ($actors IS NULL OR a.id IN $actors)
RETURN a.id AS actor, a.name AS name, r.name AS what, type.id AS type, r.quantity AS quantity, r.unit AS unit,
       r.state AS state, null AS pool,
       EXISTS {
         MATCH (root:ResourceType {territory: $territory})
         USING INDEX root:ResourceType(territory, id)
         WHERE root.id IN $money AND EXISTS { (root)-[:NARROWER*0..5]->(type) }
       } AS money
UNION ALL
MATCH (c:Commitment {territory: $territory})
USING INDEX c:Commitment(territory)
WHERE c.audience IN $audiences
  AND ($actors IS NULL OR c.actor IN $actors)
MATCH (p:Pool {territory: $territory, id: c.pool})
USING INDEX p:Pool(territory, id)
WHERE p.audience IN $audiences
  AND NOT p.stage IN ['ended', 'failed']
MATCH (a:Actor {territory: $territory, id: c.actor})
USING INDEX a:Actor(territory, id)
WHERE coalesce(a.audience, 'public') IN $audiences
RETURN a.id AS actor, a.name AS name, c.note AS what, null AS type, c.quantity AS quantity, c.unit AS unit,
       'promised' AS state, p.name AS pool, c.what = 'money' AS money
