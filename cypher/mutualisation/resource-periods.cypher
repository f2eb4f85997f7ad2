// The resources that say when they are.
MATCH (n:Resource {territory: $territory})
USING INDEX n:Resource(territory)
WHERE n.period IS NOT NULL
RETURN n.id AS id, n.period AS period
