// How many statements still name terms that are gone, as far as a person sees them.
UNWIND $ids AS id
WITH id, split(id, ':')[0] AS list, substring(id, size(split(id, ':')[0]) + 1) AS code
CALL (list, code) {
  MATCH (a:Actor {territory: $territory})
  WHERE (list = 'kind' AND a.kind = code)
     OR (list = 'sector' AND a.sector = code)
     OR (list = 'level' AND a.level = code)
     OR (list = 'actorNature' AND a.nature = code)
  RETURN a AS use
  UNION ALL
  WITH list, code WHERE list IN ['nature', 'object', 'form']
  MATCH (r:Reading {territory: $territory}) WHERE r[list] = code
  RETURN r AS use
  UNION ALL
  WITH list, code WHERE list = 'value'
  MATCH (p:Profile {territory: $territory}) WHERE code IN p.values
  RETURN p AS use
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (r:Resource {territory: $territory}) WHERE r.type = code
  RETURN r AS use
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (r:Need {territory: $territory}) WHERE r.type = code
  RETURN r AS use
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (p:Pool {territory: $territory}) WHERE code IN p.types
  RETURN p AS use
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (t:Term {territory: $territory}) WHERE t.list = 'type' AND t.parent = code
  RETURN t AS use
}
RETURN id, count(CASE WHEN coalesce(use.audience, '') <> 'author' OR use.person = $person THEN use END) AS seen
