// More of what a change did to each entity, as JSON before and after; `entity` is its kind, a colon and its id. The list
// of changes tells some of them.
MATCH (c:Change {territory: $territory, seq: $seq})
USING INDEX c:Change(territory, seq)
UNWIND $items AS item
CREATE (c)-[:ITEM]->(i:ChangeItem {territory: $territory})
SET i += item
WITH c, i WHERE i.index IN $told
CREATE (c)-[:BEGINS_WITH]->(i)
