// Where the layout put actors that nobody placed: computed, so not part of the history.
UNWIND $rows AS row
MATCH (a:Actor {territory: $territory, id: row.id})
USING INDEX a:Actor(territory, id)
WHERE a.placed IS NULL
SET a.x = row.x, a.y = row.y
