// Whether the relations of this database were retained by this very rule.
MATCH (m:Migration {name: 'retention'})
WHERE m.checksum = $checksum
RETURN m.checksum AS checksum
