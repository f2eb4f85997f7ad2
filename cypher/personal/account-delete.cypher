// An account goes with its sessions, its links and its identities; links that it made for others stay, as nobody's.
MATCH (p:Person {id: $person})
CALL (p) {
  MATCH (n:Session|Reset|Identity|Token)-[:OF]->(p)
  DETACH DELETE n
}
CALL (p) {
  MATCH (s:ShareLink {by: p.id})
  SET s.by = null
}
DETACH DELETE p
