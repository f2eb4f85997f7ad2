// Every territory.
MATCH (t:Territory)
WHERE t.id > ''
RETURN t.id AS id
ORDER BY id
