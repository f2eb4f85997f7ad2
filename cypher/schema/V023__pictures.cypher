// What stands beside the words of a story.
CREATE CONSTRAINT picture_id IF NOT EXISTS FOR (n:Picture) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_picture IF NOT EXISTS FOR (n:Picture) ON (n.territory);
CREATE INDEX story_of_picture IF NOT EXISTS FOR (n:Picture) ON (n.territory, n.story);
