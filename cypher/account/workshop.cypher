// The workshop of a territory, and who has joined since it was opened, while it is open.
MATCH (w:Workshop {territory: $territory})
WHERE w.expires > $now
RETURN w.code AS code, w.since AS since, w.expires AS expires,
  COLLECT {
    MATCH (p:Person)-[j:JOINED]->(w)
    WHERE j.at >= w.since AND EXISTS { (p)-[:TAKES_PART]->(:Territory {id: $territory}) }
    RETURN p { person: p.id, .name, at: j.at } ORDER BY j.at, p.id
  } AS people
