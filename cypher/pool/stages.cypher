// What a pool was before and after each of its changes that stands, the oldest first.
MATCH (i:ChangeItem {territory: $territory, entity: $entity})<-[:ITEM]-(c:Change)
USING INDEX i:ChangeItem(territory, entity)
WHERE NOT c.type IN ['undo', 'redo'] AND coalesce(c.state, 'done') <> 'undone'
RETURN c.at AS at, i.before AS before, i.after AS after
ORDER BY c.seq
