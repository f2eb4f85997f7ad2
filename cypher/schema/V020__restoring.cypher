// While a backup is brought back, each thing is found by what it was called in the database that it comes from.
CREATE CONSTRAINT restoring IF NOT EXISTS FOR (n:Restoring) REQUIRE n.restoring IS UNIQUE;
