// The poolings that are published, with how far they are.
MATCH (p:Pool {territory: $territory})
USING INDEX p:Pool(territory)
WHERE p.audience IN $audiences
  AND ($actors IS NULL OR EXISTS { MATCH (m:Actor)-[:MEMBER]->(p) WHERE m.id IN $actors })
RETURN p.name AS name, p.stage AS stage
ORDER BY p.name, p.id
