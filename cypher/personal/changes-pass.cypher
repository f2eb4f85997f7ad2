// Changes whose author is no longer known.
UNWIND $persons AS person
MATCH (c:Change {territory: $territory, person: person})
USING INDEX c:Change(territory, person, state)
WHERE c.state > ''
SET c.person = $nobody, c.by = '', c.state = 'record'
