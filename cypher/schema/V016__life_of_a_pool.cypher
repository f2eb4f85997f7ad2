// What is said of a pool: what people judge of it, what its members promised, what they signed.
CREATE CONSTRAINT assessment_id IF NOT EXISTS FOR (n:Assessment) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (n:Commitment) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX pool_of_assessment IF NOT EXISTS FOR (n:Assessment) ON (n.territory, n.pool);
CREATE INDEX pool_of_commitment IF NOT EXISTS FOR (n:Commitment) ON (n.territory, n.pool);
CREATE INDEX pool_of_agreement IF NOT EXISTS FOR (n:Agreement) ON (n.territory, n.pool);
CREATE INDEX actor_of_commitment IF NOT EXISTS FOR (n:Commitment) ON (n.territory, n.actor);
CREATE INDEX territory_of_assessment IF NOT EXISTS FOR (n:Assessment) ON (n.territory);
CREATE INDEX territory_of_commitment IF NOT EXISTS FOR (n:Commitment) ON (n.territory);
CREATE INDEX territory_of_agreement IF NOT EXISTS FOR (n:Agreement) ON (n.territory);
