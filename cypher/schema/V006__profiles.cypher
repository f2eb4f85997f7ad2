// Profiles of actors, found by their territory and by their actor.
CREATE CONSTRAINT profile_id IF NOT EXISTS FOR (n:Profile) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_profile IF NOT EXISTS FOR (n:Profile) ON (n.territory);
CREATE INDEX profile_actor IF NOT EXISTS FOR (n:Profile) ON (n.territory, n.actor);
