// The months of needs, worked out from their period.
UNWIND $rows AS row
MATCH (n:Need {territory: $territory, id: row.id})
USING INDEX n:Need(territory, id)
SET n.months = row.months
