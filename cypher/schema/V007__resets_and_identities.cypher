// Links by which people choose a new password, one a person; and who people are to an identity provider.
CREATE CONSTRAINT reset_person IF NOT EXISTS FOR (n:Reset) REQUIRE n.person IS UNIQUE;
CREATE CONSTRAINT reset_hash IF NOT EXISTS FOR (n:Reset) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT identity IF NOT EXISTS FOR (n:Identity) REQUIRE (n.issuer, n.subject) IS UNIQUE;
