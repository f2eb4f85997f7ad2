// Every reading of the territory.
MATCH (n:Reading {territory: $territory})
WHERE n.audience IN $audiences
RETURN n {.*} AS document
ORDER BY n.id
