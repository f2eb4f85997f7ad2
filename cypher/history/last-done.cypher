// The last change of a person that can be undone, with what it did. The demonstration and first import stay.
MATCH (c:Change {territory: $territory, person: $person, state: 'done'})
WITH c ORDER BY c.seq DESC LIMIT 1
MATCH (c)-[:ITEM]->(i:ChangeItem)
WITH c, i ORDER BY i.index
RETURN c.seq AS seq, c.what AS what,
       collect({kind: i.kind, id: i.id, before: i.before, after: i.after}) AS items
