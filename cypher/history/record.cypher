// The record of a change with the first of what it did. A new change of a person ends what they could redo.
MATCH (t:Territory {id: $territory})
SET t.seq = $seq
FOREACH (_ IN CASE WHEN $reframes THEN [1] ELSE [] END | SET t.frame = randomUUID())
WITH t
CALL (t) {
  WITH t WHERE $type IN ['edit', 'import']
  MATCH (undone:Change {territory: $territory, person: $person, state: 'undone'})
  SET undone.state = 'dropped'
}
CREATE (c:Change {
  territory: $territory, seq: $seq, at: $at, person: $person, by: $by,
  what: $what, type: $type, of: $of, key: $key,
  state: CASE WHEN $type IN ['edit', 'import'] THEN 'done' ELSE 'record' END
})
WITH c
UNWIND $items AS item
CREATE (c)-[:ITEM]->(i:ChangeItem {territory: $territory})
SET i += item
WITH c, i WHERE i.index IN $told
CREATE (c)-[:BEGINS_WITH]->(i)
