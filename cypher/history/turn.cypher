// Takes the write lock of a territory until the transaction ends. `frame` stays the same as long as its frame does; `done`
// is the change that a request of this name by this person made already. The lock is taken once: what sets a property from
// its own value locks the node a second time, which is a deadlock with whoever waits for the first.
MATCH (t:Territory {id: $territory})
SET t.seq = coalesce(t.seq, 0)
WITH t
FOREACH (_ IN CASE WHEN t.frame IS NULL THEN [1] ELSE [] END | SET t.frame = randomUUID())
WITH t
OPTIONAL MATCH (c:Change {territory: $territory, key: $key})
USING INDEX c:Change(territory, key)
WHERE c.person = $person
RETURN t.seq AS seq, t.frame AS frame, c.seq AS done
