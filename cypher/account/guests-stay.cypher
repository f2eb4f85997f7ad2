// Whoever joined a workshop without an account stays signed in as long as it allows.
MATCH (w:Workshop {territory: $territory})<-[j:JOINED]-(p:Person)
WHERE j.at >= w.since AND p.login IS NULL
MATCH (s:Session)-[:OF]->(p)
WHERE s.expires < $until
SET s.expires = $until
