// Comments, found by their territory, by their place and by their author.
CREATE CONSTRAINT comment_id IF NOT EXISTS FOR (n:Comment) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_comment IF NOT EXISTS FOR (n:Comment) ON (n.territory);
CREATE INDEX comment_place IF NOT EXISTS FOR (n:Comment) ON (n.territory, n.place);
CREATE INDEX comment_person IF NOT EXISTS FOR (n:Comment) ON (n.territory, n.person);
