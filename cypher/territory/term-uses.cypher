// How many statements still name terms that are gone.
UNWIND $ids AS id
WITH id, split(id, ':')[0] AS list, substring(id, size(split(id, ':')[0]) + 1) AS code
CALL (list, code) {
  MATCH (a:Actor {territory: $territory})
  WHERE (list = 'kind' AND a.kind = code)
     OR (list = 'sector' AND a.sector = code)
     OR (list = 'level' AND a.level = code)
     OR (list = 'actorNature' AND a.nature = code)
  RETURN count(a) AS n
  UNION ALL
  WITH list, code WHERE list IN ['nature', 'object', 'form']
  MATCH (r:Reading {territory: $territory}) WHERE r[list] = code
  RETURN count(r) AS n
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (r:Resource {territory: $territory}) WHERE r.type = code
  RETURN count(r) AS n
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (r:Need {territory: $territory}) WHERE r.type = code
  RETURN count(r) AS n
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (p:Pool {territory: $territory}) WHERE code IN p.types
  RETURN count(p) AS n
  UNION ALL
  WITH list, code WHERE list = 'type'
  MATCH (t:Term {territory: $territory}) WHERE t.list = 'type' AND t.parent = code
  RETURN count(t) AS n
}
WITH id, sum(n) AS uses
WHERE uses > 0
RETURN id, uses
