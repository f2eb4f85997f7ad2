// Creates a territory that does not exist yet; no row when it does.
MERGE (t:Territory {id: $territory})
ON CREATE SET t.seq = 0, t.version = 0
WITH t WHERE t.seq = 0 AND t.name IS NULL
RETURN t.id AS id
