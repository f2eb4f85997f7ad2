// Whether this database has already planned and accepted this very catalogue.
MATCH (m:Migration {name: 'catalogue'})
WHERE m.checksum = $checksum
RETURN m.checksum AS checksum
