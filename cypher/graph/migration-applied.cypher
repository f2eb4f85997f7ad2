// Remembers that a schema file was applied.
MERGE (m:Migration {name: $name})
SET m.checksum = $checksum, m.at = datetime()
