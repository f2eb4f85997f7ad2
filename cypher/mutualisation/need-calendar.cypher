// The calendar of needs, worked out from their period: months, weekdays, hours of a day, times of the
// week, and how much is asked before each moment of them.
UNWIND $rows AS row
MATCH (n:Need {territory: $territory, id: row.id})
USING INDEX n:Need(territory, id)
SET n.months = row.months, n.days = row.days, n.hours = row.hours, n.week = row.week, n.before = row.before
