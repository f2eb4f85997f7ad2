// The tile sources that territories have chosen.
MATCH (t:Territory)
WHERE t.id > '' AND t.tiles IS NOT NULL
RETURN DISTINCT t.tiles AS tiles
