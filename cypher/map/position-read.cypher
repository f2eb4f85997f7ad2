// Places that people gave to actors on the network face.
UNWIND $ids AS id
MATCH (n:Actor {territory: $territory, id: id})
USING INDEX n:Actor(territory, id)
WHERE n.placed
RETURN n.id AS id, coalesce(n.positionVersion, 0) AS version, {id: n.id, x: n.x, y: n.y} AS document
