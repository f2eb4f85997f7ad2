// Lets the layout move actors again; they stay where they are until it runs.
UNWIND $ids AS id
MATCH (n:Actor {territory: $territory, id: id})
USING INDEX n:Actor(territory, id)
SET n.placed = null, n.positionVersion = null
