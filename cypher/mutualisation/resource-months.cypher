// The months of resources, worked out from their period.
UNWIND $rows AS row
MATCH (n:Resource {territory: $territory, id: row.id})
USING INDEX n:Resource(territory, id)
SET n.months = row.months
