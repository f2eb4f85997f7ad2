// Its actors.
UNWIND $rows AS row
CREATE (a:Actor)
SET a = row,
    a.location = CASE WHEN row.lat IS NOT NULL AND row.lon IS NOT NULL
                 THEN point({latitude: row.lat, longitude: row.lon}) END
