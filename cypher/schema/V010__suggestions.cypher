// Suggestions, found by their territory, by their state and by their author.
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (n:Suggestion) REQUIRE (n.territory, n.id) IS UNIQUE;
CREATE INDEX territory_of_suggestion IF NOT EXISTS FOR (n:Suggestion) ON (n.territory);
CREATE INDEX suggestion_state IF NOT EXISTS FOR (n:Suggestion) ON (n.territory, n.state);
CREATE INDEX suggestion_person IF NOT EXISTS FOR (n:Suggestion) ON (n.territory, n.person);
