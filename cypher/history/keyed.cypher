// The change that a person's request of this name made.
MATCH (c:Change {territory: $territory, key: $key})
USING INDEX c:Change(territory, key)
WHERE c.person = $person
RETURN c.seq AS seq
