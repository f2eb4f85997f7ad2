// Sign-ins whose time is over.
MATCH (s:Session)
WHERE s.expires < $now
DETACH DELETE s
