// Takes the write lock of a territory until the transaction ends.
MATCH (t:Territory {id: $territory})
SET t.seq = coalesce(t.seq, 0)
RETURN t.seq AS seq
