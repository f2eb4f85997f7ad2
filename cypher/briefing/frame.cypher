// What a briefing says of its territory before anything else, and the words that it may use.
MATCH (t:Territory {id: $territory})
RETURN t { .name, .perimeter, .outline, .noticeFr, .noticeEn } AS territory,
  COLLECT {
    MATCH (m:Mission {territory: $territory})
    USING INDEX m:Mission(territory)
    WHERE m.id = $mission
    RETURN m { .fr, .en }
  }[0] AS mission,
  COLLECT {
    MATCH (c:Campaign {territory: $territory})
    USING INDEX c:Campaign(territory)
    WHERE c.id = $campaign
    RETURN c { .name, .year }
  }[0] AS campaign,
  COLLECT {
    MATCH (n:Term {territory: $territory})
    USING INDEX n:Term(territory)
    WHERE n.list IN ['nature', 'kind', 'object']
    RETURN n { .list, .code, .fr, .en, .posture, .sphere, .pattern, .colour }
    ORDER BY n.list, n.order, n.code
  } AS terms,
  COLLECT {
    MATCH (type:ResourceType {territory: $territory})
    USING INDEX type:ResourceType(territory)
    RETURN type { .id, .fr, .en }
  } AS types
