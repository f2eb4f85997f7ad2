// What somebody changed in a territory, and when.
UNWIND $persons AS person
MATCH (c:Change {territory: $territory, person: person})
USING INDEX c:Change(territory, person, state)
WHERE c.state > ''
RETURN c.seq AS seq, c.at AS at, c.what AS what
ORDER BY seq
