// Every territory, with how many of its actors and relations the asker may see.
MATCH (t:Territory)
WHERE t.id > ''
RETURN t {
  .id, .name, .perimeter, .descriptionFr, .descriptionEn, .noticeFr, .noticeEn,
  actors: COUNT {
    MATCH (a:Actor {territory: t.id})
    WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
  },
  relations: COUNT { MATCH ()-[r:RELATES {territory: t.id}]->() WHERE r.audience IN $audiences }
} AS territory
ORDER BY t.name
