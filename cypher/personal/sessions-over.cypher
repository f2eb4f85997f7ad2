// Sign-ins whose time is over.
MATCH (s:Session)
USING INDEX s:Session(expires)
WHERE s.expires < $now
DETACH DELETE s
