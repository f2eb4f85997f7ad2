// The threads in one place, each from what began it to its last word, as far as the reader may see all that it is on.
MATCH (root:Comment {territory: $territory, place: $place})
USING INDEX root:Comment(territory, place)
WHERE root.reply IS NULL AND (root.audience IN $audiences OR root.audience + ':' + root.person IN $audiences)
  AND NOT EXISTS {
    MATCH (root)-[:ON]->(x)
    WHERE NOT (x.audience IS NULL OR x.audience IN $audiences OR coalesce(x.audience + ':' + x.person IN $audiences, false))
  }
WITH root, COLLECT {
  MATCH (root)<-[:ANSWERS*0..1]-(said:Comment)
  WHERE said.audience IN $audiences OR said.audience + ':' + said.person IN $audiences
  RETURN said {.*, names: COLLECT { MATCH (said)-[:NAMES]->(p:Person) RETURN p.name ORDER BY p.name }}
  ORDER BY said.reply IS NOT NULL, said.at, said.id
} AS said
RETURN {said: said, settled: coalesce(said[-1].settles, false)} AS thread
ORDER BY coalesce(said[-1].settles, false), root.at DESC, root.id
