// The territory itself.
UNWIND $rows AS row
CREATE (t:Territory)
SET t = row
