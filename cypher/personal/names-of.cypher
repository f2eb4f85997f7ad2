// The names by which somebody changed things in a territory.
UNWIND $persons AS person
MATCH (c:Change {territory: $territory, person: person})
USING INDEX c:Change(territory, person, state)
WHERE c.state > '' AND c.by <> ''
RETURN DISTINCT c.by AS name
