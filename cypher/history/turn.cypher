// Takes the write lock of a territory until the transaction ends. `frame` stays the same as long as its frame does; `done`
// is the change that a request of this name by this person made already.
MATCH (t:Territory {id: $territory})
SET t.seq = coalesce(t.seq, 0), t.frame = coalesce(t.frame, randomUUID())
WITH t
OPTIONAL MATCH (c:Change {territory: $territory, key: $key})
USING INDEX c:Change(territory, key)
WHERE c.person = $person
RETURN t.seq AS seq, t.frame AS frame, c.seq AS done
