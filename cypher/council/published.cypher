// What is said of a territory where it is published: where it is, and the words that its map may use.
MATCH (t:Territory {id: $territory})
RETURN t { .name, .perimeter, .noticeFr, .noticeEn, .lat, .lon, .zoom, .outline } AS territory,
  COLLECT {
    MATCH (m:Mission {territory: $territory})
    USING INDEX m:Mission(territory)
    RETURN m { .id, .fr, .en, .order } ORDER BY m.order, m.id
  } AS missions,
  COLLECT {
    MATCH (c:Campaign {territory: $territory})
    USING INDEX c:Campaign(territory)
    RETURN c { .id, .name, .year, .order } ORDER BY c.order, c.id
  } AS campaigns,
  COLLECT {
    MATCH (n:Term {territory: $territory})
    USING INDEX n:Term(territory)
    RETURN n { .id, .list, .code, .fr, .en, .posture, .sphere, .pattern, .colour, .order }
    ORDER BY n.list, n.order, n.code
  } AS terms
