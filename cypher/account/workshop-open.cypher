// Opens the workshop of a territory under a new code; one that is open stays as it is.
MATCH (t:Territory {id: $territory})
MERGE (w:Workshop {territory: $territory})
  ON CREATE SET w.expires = ''
// Whoever opens it at the same moment waits here, and then finds it open.
SET w.asked = $now
WITH t, w
WHERE w.expires <= $now
SET w.code = $code, w.since = $now, w.expires = $expires, w.by = $by
MERGE (w)-[:AT]->(t)
