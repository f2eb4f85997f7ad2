// The rounds that are open.
MATCH (n:Round {territory: $territory})
USING INDEX n:Round(territory)
WHERE n.state = 'open'
RETURN n.id AS id, properties(n) AS document
