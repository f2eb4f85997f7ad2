// The closed campaigns of a territory.
MATCH (c:Campaign {territory: $territory})
USING INDEX c:Campaign(territory)
WHERE c.state = 'closed'
RETURN c.id AS id, coalesce(c.name, c.id) AS name
