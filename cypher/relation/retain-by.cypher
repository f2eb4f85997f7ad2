// Remembers by which rule relations are retained.
MERGE (m:Migration {name: 'retention'})
SET m.checksum = $checksum, m.at = datetime()
