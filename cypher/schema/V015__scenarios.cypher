// What if: sets of changes that were given a name and are laid over a territory.
CREATE CONSTRAINT scenario_id IF NOT EXISTS FOR (n:Scenario) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_scenario IF NOT EXISTS FOR (n:Scenario) ON (n.territory);
