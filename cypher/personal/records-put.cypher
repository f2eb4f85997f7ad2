// Rewrites records of the history, or takes them out; the changes they belong to can no longer be taken back.
UNWIND $rows AS row
MATCH (i:ChangeItem)<-[:ITEM]-(c:Change)
WHERE elementId(i) = row.item
SET c.state = 'record'
SET i.before = row.before, i.after = row.after
WITH i, row
WHERE row.gone
DETACH DELETE i
