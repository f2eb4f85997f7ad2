// The weights that whoever facilitates set for everybody in a territory.
MATCH (t:Territory {id: $territory})
UNWIND $names AS name
WITH name, t[name + 'Weight'] AS weight
WHERE weight IS NOT NULL
RETURN name, weight
