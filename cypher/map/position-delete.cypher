// Puts actors back where the layout had drawn them; what it has not drawn yet it draws at the next look.
UNWIND $ids AS id
MATCH (n:Actor {territory: $territory, id: id})
USING INDEX n:Actor(territory, id)
SET n.x = n.drawnX, n.y = n.drawnY, n.drawnX = null, n.drawnY = null, n.placed = null, n.positionVersion = null
