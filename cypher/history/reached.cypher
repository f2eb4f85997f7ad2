// The number of the last change of each of these territories.
UNWIND $territories AS territory
MATCH (t:Territory {id: territory})
RETURN t.id AS territory, coalesce(t.seq, 0) AS seq
