// What the things that findings speak of are called, in both languages.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.id IN $actors
  AND (a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences)
RETURN 'actor' AS of, a.id AS id, a.name AS fr, a.name AS en
UNION ALL
MATCH (n:Need {territory: $territory})
USING INDEX n:Need(territory)
WHERE n.id IN $needs AND (n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences)
RETURN 'need' AS of, n.id AS id, n.name AS fr, n.name AS en
UNION ALL
MATCH (r:Resource {territory: $territory})
USING INDEX r:Resource(territory)
WHERE r.id IN $resources AND (r.audience IN $audiences OR r.audience + ':' + r.person IN $audiences)
RETURN 'resource' AS of, r.id AS id, r.name AS fr, r.name AS en
UNION ALL
MATCH (p:Pool {territory: $territory})
USING INDEX p:Pool(territory)
WHERE p.id IN $pools AND (p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences)
RETURN 'pool' AS of, p.id AS id, p.name AS fr, p.name AS en
UNION ALL
MATCH (t:ResourceType {territory: $territory})
USING INDEX t:ResourceType(territory)
WHERE t.id IN $types
RETURN 'type' AS of, t.id AS id, coalesce(t.fr, t.en, t.id) AS fr, coalesce(t.en, t.fr, t.id) AS en
UNION ALL
MATCH (t:Term {territory: $territory})
USING INDEX t:Term(territory)
WHERE t.id IN $terms
RETURN 'term' AS of, t.id AS id, coalesce(t.fr, t.en, t.id) AS fr, coalesce(t.en, t.fr, t.id) AS en
UNION ALL
MATCH (m:Mission {territory: $territory})
USING INDEX m:Mission(territory)
WHERE m.id IN $missions
RETURN 'mission' AS of, m.id AS id, coalesce(m.fr, m.en, m.id) AS fr, coalesce(m.en, m.fr, m.id) AS en
