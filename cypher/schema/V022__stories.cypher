// What is told of a territory, step by step.
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_story IF NOT EXISTS FOR (n:Story) ON (n.territory);
