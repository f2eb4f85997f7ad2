// Which schema files this database has seen.
MATCH (m:Migration)
WHERE m.name STARTS WITH 'schema/'
RETURN m.name AS name, m.checksum AS checksum
