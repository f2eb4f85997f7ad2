// States of a territory that were given a name.
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_version IF NOT EXISTS FOR (n:Version) ON (n.territory);
