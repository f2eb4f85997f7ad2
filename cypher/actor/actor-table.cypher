// Every actor of the territory, as documents, with those of its groups that the asker may see.
MATCH (n:Actor {territory: $territory})
USING INDEX n:Actor(territory)
WHERE n.audience IS NULL OR n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*, location: null, partOf: CASE WHEN n.partOf IS NOT NULL THEN nullIf([group IN n.partOf WHERE group IN COLLECT {
  MATCH (n)-[:PART_OF]->(g:Actor)
  WHERE g.audience IS NULL OR g.audience IN $audiences OR g.audience + ':' + g.person IN $audiences
  RETURN g.id
}], []) END} AS document
ORDER BY n.id
