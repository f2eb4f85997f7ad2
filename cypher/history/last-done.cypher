// The last change of a person that can be undone. The start of a territory is never one.
MATCH (c:Change {territory: $territory, person: $person, state: 'done'})
RETURN c.seq AS seq, c.what AS what
ORDER BY seq DESC
LIMIT 1
