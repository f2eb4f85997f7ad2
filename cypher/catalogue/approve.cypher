// Remembers that this catalogue was planned and accepted.
MERGE (m:Migration {name: 'catalogue'})
SET m.checksum = $checksum, m.at = datetime()
