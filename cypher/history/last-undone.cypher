// The change that a person undid last and may do again.
MATCH (c:Change {territory: $territory, person: $person, state: 'undone'})
RETURN c.seq AS seq, c.what AS what
ORDER BY seq
LIMIT 1
