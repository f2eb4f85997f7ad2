// Where the layout put actors that have no place yet: computed, so not part of the history. Those that got one meanwhile
// keep it.
UNWIND $rows AS row
MATCH (a:Actor {territory: $territory, id: row.id})
USING INDEX a:Actor(territory, id)
WHERE a.x IS NULL
SET a.x = row.x, a.y = row.y
