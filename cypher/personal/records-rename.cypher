// Rewrites records of the history in which somebody has another name; their changes can be taken back as before.
UNWIND $rows AS row
MATCH (i:ChangeItem)
WHERE elementId(i) = row.item
SET i.before = row.before, i.after = row.after
