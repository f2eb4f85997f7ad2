// Every territory there is.
MATCH (t:Territory)
WHERE t.id > ''
RETURN t.id AS id
