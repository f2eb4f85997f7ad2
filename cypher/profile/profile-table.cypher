// Every profile of the territory.
MATCH (n:Profile {territory: $territory})
USING INDEX n:Profile(territory)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
CALL (n) {
  MATCH (n)-[named:MOBILISES|COULD_MOBILISE]->(r:Resource)
  WHERE r.audience IN $audiences OR r.audience + ':' + r.person IN $audiences
  RETURN collect(r.id) AS seen
}
RETURN n {.*,
  mobilised: nullIf([id IN n.mobilised WHERE id IN seen], []),
  mobilisable: nullIf([id IN n.mobilisable WHERE id IN seen], [])
} AS document
ORDER BY n.id
