// Takes away, some at a time, what a restore has left that was cut short.
MATCH (n)
WHERE NOT (n:Migration AND n.name = $mark)
WITH n
LIMIT $most
DETACH DELETE n
RETURN count(*) AS cleared
