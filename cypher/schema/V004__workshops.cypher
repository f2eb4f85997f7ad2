// Workshops: one a territory, which people join by its code while it is open.
CREATE CONSTRAINT workshop_territory IF NOT EXISTS FOR (n:Workshop) REQUIRE n.territory IS UNIQUE;
CREATE CONSTRAINT workshop_code IF NOT EXISTS FOR (n:Workshop) REQUIRE n.code IS UNIQUE;
