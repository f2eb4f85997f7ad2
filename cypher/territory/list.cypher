// These territories, with how many of their actors and relations the asker may see.
UNWIND $territories AS id
MATCH (t:Territory {id: id})
RETURN t {
  .id, .name, .perimeter, .descriptionFr, .descriptionEn, .noticeFr, .noticeEn,
  actors: COUNT {
    MATCH (a:Actor {territory: t.id})
    WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
  },
  relations: COUNT { MATCH ()-[r:RELATES {territory: t.id}]->() WHERE r.audience IN $audiences }
} AS territory
ORDER BY t.name
