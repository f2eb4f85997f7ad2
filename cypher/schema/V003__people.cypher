// People who sign in, who takes part in which territory, and how they were asked in.
CREATE CONSTRAINT person_login IF NOT EXISTS FOR (n:Person) REQUIRE n.login IS UNIQUE;
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (n:Invitation) REQUIRE n.hash IS UNIQUE;
CREATE INDEX invitation_territory IF NOT EXISTS FOR (n:Invitation) ON (n.territory);
