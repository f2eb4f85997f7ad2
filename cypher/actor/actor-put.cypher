// Creates or replaces documents of this kind; their groups are linked when all actors are there.
UNWIND $rows AS row
MERGE (n:Actor {territory: $territory, id: row.id})
SET n += row.properties, n.version = $version,
    n.location = CASE WHEN row.properties.lat IS NULL OR row.properties.lon IS NULL THEN null
                 ELSE point({latitude: row.properties.lat, longitude: row.properties.lon}) END
