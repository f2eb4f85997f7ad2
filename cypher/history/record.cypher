// The record of a change. A new change of a person ends what they could redo.
MATCH (t:Territory {id: $territory})
SET t.seq = $seq
WITH t
CALL (t) {
  WITH t WHERE $type IN ['edit', 'import']
  MATCH (undone:Change {territory: $territory, person: $person, state: 'undone'})
  SET undone.state = 'dropped'
}
CREATE (:Change {
  territory: $territory, seq: $seq, at: $at, person: $person, by: $by,
  what: $what, type: $type, of: $of, key: $key,
  state: CASE WHEN $type IN ['edit', 'import'] THEN 'done' ELSE 'record' END
})
