// Who is on the pages of this server; what a server that died has left is taken away.
CALL () {
  MATCH (dead:Presence)
  WHERE dead.at < timestamp() - $fresh
  DELETE dead
}
CALL () {
  UNWIND $empty AS territory
  MATCH (p:Presence {territory: territory, server: $server})
  DELETE p
}
UNWIND $rooms AS room
MERGE (p:Presence {territory: room.territory, server: $server})
SET p.at = timestamp(), p.people = room.people
