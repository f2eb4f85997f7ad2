// What a change did to each entity, as JSON before and after.
MATCH (c:Change {territory: $territory, seq: $seq})
USING INDEX c:Change(territory, seq)
UNWIND $items AS item
CREATE (c)-[:ITEM]->(i:ChangeItem {territory: $territory})
SET i += item
