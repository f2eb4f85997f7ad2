// The changes of somebody who is called otherwise now.
MATCH (c:Change {territory: $territory, person: $person})
USING INDEX c:Change(territory, person, state)
WHERE c.state > '' AND c.by = $old
SET c.by = $name
