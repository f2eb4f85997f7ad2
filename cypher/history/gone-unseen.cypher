// Which of these entities are gone, having been kept to themselves by somebody, and what they were at the end.
UNWIND $entities AS entity
MATCH (i:ChangeItem {territory: $territory, entity: entity})<-[:ITEM]-(c:Change)
USING INDEX i:ChangeItem(territory, entity)
WITH entity, i ORDER BY c.seq DESC
WITH entity, head(collect(i)) AS last
WHERE last.after IS NULL AND last.before CONTAINS '"audience":"author"'
RETURN entity, last.before AS before
