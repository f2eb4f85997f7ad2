// Puts actors where a person wants them on the network face; where the layout had drawn them is kept for the way back.
UNWIND $rows AS row
MATCH (n:Actor {territory: $territory, id: row.id})
USING INDEX n:Actor(territory, id)
SET n.drawnX = CASE WHEN n.placed THEN n.drawnX ELSE n.x END,
    n.drawnY = CASE WHEN n.placed THEN n.drawnY ELSE n.y END
SET n.x = row.properties.x, n.y = row.properties.y, n.placed = true, n.positionVersion = $version
