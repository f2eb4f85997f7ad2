// What one server tells the others over the same database of the people whose pages it keeps open: gone within seconds.
CREATE CONSTRAINT presence_place IF NOT EXISTS FOR (n:Presence) REQUIRE (n.territory, n.server) IS UNIQUE;
CREATE INDEX presence_at IF NOT EXISTS FOR (n:Presence) ON (n.at);
