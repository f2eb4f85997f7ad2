// What a change did to each entity.
MATCH (c:Change {territory: $territory, seq: $seq})
USING INDEX c:Change(territory, seq)
MATCH (c)-[:ITEM]->(i:ChangeItem)
RETURN i {.kind, .id, .before, .after} AS item
ORDER BY i.index
