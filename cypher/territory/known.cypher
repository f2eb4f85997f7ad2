// Whether a territory exists.
MATCH (t:Territory {id: $territory})
RETURN t.id AS id
