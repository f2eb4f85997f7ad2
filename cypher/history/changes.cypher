// The last changes of a territory, newest first, with what they touched.
MATCH (c:Change {territory: $territory})
USING INDEX c:Change(territory, seq)
WHERE c.seq >= 0
WITH c ORDER BY c.seq DESC LIMIT $limit
RETURN c {.seq, .at, .by, .what, .type, .of, .state,
  size: COUNT { (c)-[:ITEM]->() },
  items: COLLECT {
    MATCH (c)-[:BEGINS_WITH]->(i:ChangeItem)
    WITH i, split(i.entity, ':')[0] AS kind
    ORDER BY kind <> split(c.what, '.')[0], i.index
    RETURN i {kind: kind, id: substring(i.entity, size(kind) + 1), .before, .after}
  }
} AS change
