// The first items of each change, which the list of changes shows: it need not sort a hundred thousand to find five.
MATCH (c:Change)
CALL (c) {
  MATCH (c)-[:ITEM]->(i:ChangeItem)
  WHERE i.index < 5
  MERGE (c)-[:BEGINS_WITH]->(i)
} IN TRANSACTIONS OF 1000 ROWS;
