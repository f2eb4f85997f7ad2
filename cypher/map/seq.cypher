// The number of the last change of a territory.
MATCH (t:Territory {id: $territory})
RETURN t.seq AS seq
