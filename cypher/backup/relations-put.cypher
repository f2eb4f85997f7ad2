// Ties a batch together again.
UNWIND $rows AS row
MATCH (a:Restoring {restoring: row.from})
USING INDEX a:Restoring(restoring)
MATCH (b:Restoring {restoring: row.to})
USING INDEX b:Restoring(restoring)
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS written
