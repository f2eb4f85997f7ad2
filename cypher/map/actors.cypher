// Every actor as the map needs it; all its properties read at once.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WITH a, properties(a) AS p
WHERE p.audience IS NULL OR p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.sector AS sector, p.level AS level, p.nature AS nature,
       p.town AS town, p.lat AS lat, p.lon AS lon, p.locationStatus AS locationStatus, p.state AS state,
       p.tags AS tags, p.aliases AS aliases, p.x AS x, p.y AS y, p.placed AS placed,
       CASE WHEN p.partOf IS NOT NULL THEN nullIf([group IN p.partOf WHERE group IN COLLECT {
         MATCH (a)-[:PART_OF]->(g:Actor)
         WHERE g.audience IS NULL OR g.audience IN $audiences OR g.audience + ':' + g.person IN $audiences
         RETURN g.id
       }], []) END AS partOf,
       COUNT { (a)-[:HOLDS]->(r:Resource) WHERE r.audience IN $audiences } AS holds,
       COUNT { (a)-[:LACKS]->(n:Need) WHERE n.audience IN $audiences } AS lacks
