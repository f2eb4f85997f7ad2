// Every actor as the map needs it.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
RETURN a {
  .id, .name, .kind, .sector, .level, .nature, .town, .lat, .lon, .locationStatus, .state, .tags, .partOf, .aliases,
  .x, .y, .placed,
  holds: COUNT { (a)-[:HOLDS]->(r:Resource) WHERE r.audience IN $audiences },
  lacks: COUNT { (a)-[:LACKS]->(n:Need) WHERE n.audience IN $audiences }
} AS actor
