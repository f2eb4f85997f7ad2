// Rounds of reading and what was said of a pair in them.
CREATE CONSTRAINT round_id IF NOT EXISTS FOR (n:Round) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE CONSTRAINT discussion_id IF NOT EXISTS FOR (n:Discussion) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_round IF NOT EXISTS FOR (n:Round) ON (n.territory);
CREATE INDEX territory_of_discussion IF NOT EXISTS FOR (n:Discussion) ON (n.territory);
