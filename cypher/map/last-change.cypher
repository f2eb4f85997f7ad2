// The number and the moment of the last change of a territory.
MATCH (t:Territory {id: $territory})
OPTIONAL MATCH (c:Change {territory: $territory, seq: t.seq})
USING INDEX c:Change(territory, seq)
RETURN t.seq AS seq, coalesce(c.at, '') AS at
