// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Reading {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
SET n.pair = CASE WHEN n.from < n.to THEN n.from + '|' + n.to ELSE n.to + '|' + n.from END
WITH n, row
OPTIONAL MATCH (n)-[old:FROM|TO|BY]->()
DELETE old
WITH DISTINCT n, row
MATCH (from:Actor {territory: $territory, id: row.properties.from})
USING INDEX from:Actor(territory, id)
MATCH (to:Actor {territory: $territory, id: row.properties.to})
USING INDEX to:Actor(territory, id)
CREATE (n)-[:FROM]->(from)
CREATE (n)-[:TO]->(to)
WITH n, row WHERE row.properties.author IS NOT NULL
MERGE (p:Person {id: $territory + ':' + row.properties.author})
  ON CREATE SET p.name = row.properties.author
CREATE (n)-[:BY]->(p)
