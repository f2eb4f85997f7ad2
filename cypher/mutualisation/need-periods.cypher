// The needs that say when they are.
MATCH (n:Need {territory: $territory})
USING INDEX n:Need(territory)
WHERE n.period IS NOT NULL
RETURN n.id AS id, n.period AS period
