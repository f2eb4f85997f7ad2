// The calendar of resources, worked out from their period: months, weekdays, hours of a day, times of the
// week, and its weekdays as whole days.
UNWIND $rows AS row
MATCH (n:Resource {territory: $territory, id: row.id})
USING INDEX n:Resource(territory, id)
SET n.months = row.months, n.days = row.days, n.hours = row.hours, n.week = row.week, n.wholeDays = row.wholeDays
