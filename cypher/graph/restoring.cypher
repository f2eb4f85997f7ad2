// Whether this database is being filled from a backup.
MATCH (m:Migration {name: $mark})
RETURN count(m) AS marks
