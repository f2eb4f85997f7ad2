// How many things there are; the database keeps count.
MATCH (n)
RETURN count(n) AS nodes
