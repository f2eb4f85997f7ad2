// What is shared, or meant to be.
UNWIND $rows AS row
CREATE (p:Pool)
SET p = row
