// Objectives, and how people read where actors stand on them and who weighs on whom.
CREATE CONSTRAINT objective_id IF NOT EXISTS FOR (n:Objective) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_objective IF NOT EXISTS FOR (n:Objective) ON (n.territory);
CREATE CONSTRAINT stance_id IF NOT EXISTS FOR (n:Stance) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_stance IF NOT EXISTS FOR (n:Stance) ON (n.territory);
CREATE CONSTRAINT influence_id IF NOT EXISTS FOR (n:Influence) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_influence IF NOT EXISTS FOR (n:Influence) ON (n.territory);
