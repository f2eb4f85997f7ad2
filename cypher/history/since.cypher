// What changes after this one did to each entity, the earliest first.
MATCH (c:Change {territory: $territory})
USING INDEX c:Change(territory, seq)
WHERE c.seq > $seq
MATCH (c)-[:ITEM]->(i:ChangeItem)
WITH c, i, split(i.entity, ':')[0] AS kind
ORDER BY c.seq, i.index
RETURN i {kind: kind, id: substring(i.entity, size(kind) + 1), .before, .after} AS item
