// Remembers whether a change is in force or undone.
MATCH (c:Change {territory: $territory, seq: $seq})
USING INDEX c:Change(territory, seq)
SET c.state = $state
