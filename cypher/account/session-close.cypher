// Ends a sign-in.
MATCH (s:Session {hash: $hash})
DETACH DELETE s
