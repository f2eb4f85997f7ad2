// Forgets, some at a time, what things were called in the database that they come from.
MATCH (n:Restoring)
USING INDEX n:Restoring(restoring)
WHERE n.restoring > ''
WITH n
LIMIT $most
REMOVE n:Restoring, n.restoring
RETURN count(n) AS settled
