// The numbers from which on something is found that whoever facilitates keeps for everybody in a territory.
MATCH (t:Territory {id: $territory})
UNWIND t.thresholds AS threshold
RETURN threshold
