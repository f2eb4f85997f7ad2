// Brings back a batch; until all is there, each is found by what it was called in the database that it comes from.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
SET n:Restoring, n.restoring = row.id
RETURN count(n) AS written
