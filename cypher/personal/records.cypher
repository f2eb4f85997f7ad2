// What the history tells of an entity, and wherever one of these words stands in it.
MATCH (i:ChangeItem {territory: $territory})
USING INDEX i:ChangeItem(territory, entity)
WHERE i.entity > ''
  AND (i.entity = $entity OR any(mark IN $marks WHERE i.before CONTAINS mark OR i.after CONTAINS mark))
RETURN elementId(i) AS item, i.entity AS entity, i.before AS before, i.after AS after
