// Remembers whether a change is in force or undone.
MATCH (c:Change {territory: $territory, seq: $seq})
SET c.state = $state
