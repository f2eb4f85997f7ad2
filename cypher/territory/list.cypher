// Every territory with its size.
MATCH (t:Territory)
WHERE t.id > ''
RETURN t {
  .id, .name, .perimeter, .descriptionFr, .descriptionEn, .noticeFr, .noticeEn,
  actors: COUNT { MATCH (:Actor {territory: t.id}) },
  relations: COUNT { MATCH ()-[:RELATES {territory: t.id}]->() }
} AS territory
ORDER BY t.name
