// How people read what attitude actors take to a project.
CREATE CONSTRAINT attitude_id IF NOT EXISTS FOR (n:Attitude) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_attitude IF NOT EXISTS FOR (n:Attitude) ON (n.territory);
CREATE INDEX pool_of_attitude IF NOT EXISTS FOR (n:Attitude) ON (n.territory, n.pool);
