// Every territory with how much is in it, how many people take part, and when it last changed.
MATCH (t:Territory)
WHERE t.id > ''
OPTIONAL MATCH (c:Change {territory: t.id, seq: t.seq})
USING INDEX c:Change(territory, seq)
RETURN t {
  .id, .name,
  actors: COUNT { MATCH (:Actor {territory: t.id}) },
  people: COUNT { MATCH (:Person)-[:TAKES_PART]->(t) },
  changed: c.at
} AS territory
ORDER BY toLower(t.name), t.id
