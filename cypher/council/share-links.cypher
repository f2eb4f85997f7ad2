// The links that were made to a territory, newest first; without their secrets.
MATCH (s:ShareLink {territory: $territory})
USING INDEX s:ShareLink(territory)
RETURN s {
  .id, .view, .focus, .story, .note, .origins, .licence, .indexed, .since, .expires, .revoked, .openings,
  briefing: s.briefing IS NOT NULL,
  password: s.password IS NOT NULL,
  by: COLLECT { MATCH (p:Person {id: s.by}) RETURN p.name }[0],
  state: CASE
    WHEN s.revoked IS NOT NULL THEN 'revoked'
    WHEN s.expires <= $now THEN 'expired'
    ELSE 'open'
  END
} AS link
ORDER BY s.since DESC, s.id
