// Puts actors where a person wants them on the network face.
UNWIND $rows AS row
MATCH (n:Actor {territory: $territory, id: row.id})
USING INDEX n:Actor(territory, id)
SET n.x = row.properties.x, n.y = row.properties.y, n.placed = true, n.positionVersion = $version
