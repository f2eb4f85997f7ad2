// Links by which people without an account see what a territory publishes, found by the hash of their secret.
CREATE CONSTRAINT share_link_id IF NOT EXISTS FOR (n:ShareLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT share_link_hash IF NOT EXISTS FOR (n:ShareLink) REQUIRE n.hash IS UNIQUE;
CREATE INDEX share_link_territory IF NOT EXISTS FOR (n:ShareLink) ON (n.territory);
CREATE INDEX share_link_author IF NOT EXISTS FOR (n:ShareLink) ON (n.by);
