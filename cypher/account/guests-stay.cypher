// Whoever joined a workshop without an account may go on as long as it allows.
MATCH (w:Workshop {territory: $territory})<-[j:JOINED]-(p:Person)
WHERE j.at >= w.since AND p.login IS NULL AND p.until < $until
SET p.until = $until
