// Creates or replaces documents of this kind.
UNWIND $rows AS row
MERGE (n:Actor {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version
SET n.location = CASE WHEN n.lat IS NULL OR n.lon IS NULL THEN null
                  ELSE point({latitude: n.lat, longitude: n.lon}) END
WITH n, row
OPTIONAL MATCH (n)-[old:PART_OF]->()
DELETE old
WITH DISTINCT n, row
UNWIND coalesce(row.properties.partOf, []) AS group
MATCH (g:Actor {territory: $territory, id: group})
USING INDEX g:Actor(territory, id)
CREATE (n)-[:PART_OF]->(g)
