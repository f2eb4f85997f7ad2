// Every actor as the map needs it.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
RETURN a {
  .id, .name, .kind, .sector, .level, .nature, .town, .lat, .lon, .locationStatus, .state, .tags, .aliases,
  .x, .y, .placed,
  partOf: CASE WHEN a.partOf IS NOT NULL THEN nullIf([group IN a.partOf WHERE group IN COLLECT {
    MATCH (a)-[:PART_OF]->(g:Actor)
    WHERE g.audience IS NULL OR g.audience IN $audiences OR g.audience + ':' + g.person IN $audiences
    RETURN g.id
  }], []) END,
  holds: COUNT { (a)-[:HOLDS]->(r:Resource) WHERE r.audience IN $audiences },
  lacks: COUNT { (a)-[:LACKS]->(n:Need) WHERE n.audience IN $audiences }
} AS actor
