// All is there.
MATCH (m:Migration {name: $mark})
DELETE m
