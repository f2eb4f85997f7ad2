// Says that the database is being filled, so that nobody works with half of it.
MERGE (m:Migration {name: $mark})
SET m.at = datetime()
