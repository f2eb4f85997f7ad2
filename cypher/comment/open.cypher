// Where in a territory threads are open that the reader may see, and how many in each place.
MATCH (root:Comment {territory: $territory})
USING INDEX root:Comment(territory)
WHERE root.reply IS NULL AND (root.audience IN $audiences OR root.audience + ':' + root.person IN $audiences)
  AND NOT EXISTS {
    MATCH (root)-[:ON]->(x)
    WHERE NOT (x.audience IS NULL OR x.audience IN $audiences OR coalesce(x.audience + ':' + x.person IN $audiences, false))
  }
CALL (root) {
  MATCH (root)<-[:ANSWERS*0..1]-(said:Comment)
  WHERE said.audience IN $audiences OR said.audience + ':' + said.person IN $audiences
  WITH said ORDER BY said.reply IS NOT NULL DESC, said.at DESC, said.id DESC
  RETURN head(collect(said)) AS last
}
WITH root, last WHERE NOT coalesce(last.settles, false)
WITH root.place AS place, count(*) AS open ORDER BY place
RETURN {place: place, open: open} AS place
