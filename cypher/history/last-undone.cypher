// The change that a person undid last and may do again, with what it did.
MATCH (c:Change {territory: $territory, person: $person, state: 'undone'})
WITH c ORDER BY c.seq ASC LIMIT 1
MATCH (c)-[:ITEM]->(i:ChangeItem)
WITH c, i ORDER BY i.index
RETURN c.seq AS seq, c.what AS what,
       collect({kind: i.kind, id: i.id, before: i.before, after: i.after}) AS items
