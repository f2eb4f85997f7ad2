// The last changes of a territory, newest first, with what they touched.
MATCH (c:Change {territory: $territory})
USING INDEX c:Change(territory, seq)
WHERE c.seq >= 0
WITH c ORDER BY c.seq DESC LIMIT $limit
RETURN c {.seq, .at, .by, .what, .type, .of, .state,
  size: COUNT { (c)-[:ITEM]->() },
  items: COLLECT { MATCH (c)-[:ITEM]->(i:ChangeItem) RETURN i {.kind, .id, .before, .after} ORDER BY i.index LIMIT 5 }
} AS change
