// What a change did to each entity.
MATCH (c:Change {territory: $territory, seq: $seq})
USING INDEX c:Change(territory, seq)
MATCH (c)-[:ITEM]->(i:ChangeItem)
WITH i, split(i.entity, ':')[0] AS kind
ORDER BY i.index
RETURN i {kind: kind, id: substring(i.entity, size(kind) + 1), .before, .after} AS item
