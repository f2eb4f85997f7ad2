// An account goes with its sessions, its links and its identities.
MATCH (p:Person {id: $person})
CALL (p) {
  MATCH (n:Session|Reset|Identity)-[:OF]->(p)
  DETACH DELETE n
}
DETACH DELETE p
