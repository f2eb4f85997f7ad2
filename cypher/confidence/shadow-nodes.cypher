// A copy of what findings look at, under another territory's name, for a transaction that is never committed.
CALL () {
  // With the numbers from which on patterns are found here.
  MATCH (n:Territory {id: $territory})
  CREATE (copy:Territory)
  SET copy = n {.*, id: $shadow}
}
CALL () {
  MATCH (n:Term {territory: $territory})
  USING INDEX n:Term(territory)
  CREATE (copy:Term)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:ResourceType {territory: $territory})
  USING INDEX n:ResourceType(territory)
  CREATE (copy:ResourceType)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:Actor {territory: $territory})
  USING INDEX n:Actor(territory)
  CREATE (copy:Actor)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:Resource {territory: $territory})
  USING INDEX n:Resource(territory)
  CREATE (copy:Resource)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:Need {territory: $territory})
  USING INDEX n:Need(territory)
  CREATE (copy:Need)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:Profile {territory: $territory})
  USING INDEX n:Profile(territory)
  CREATE (copy:Profile)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:Pool {territory: $territory})
  USING INDEX n:Pool(territory)
  CREATE (copy:Pool)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:Commitment {territory: $territory})
  USING INDEX n:Commitment(territory)
  CREATE (copy:Commitment)
  SET copy = n {.*, territory: $shadow}
}
CALL () {
  MATCH (n:Agreement {territory: $territory})
  USING INDEX n:Agreement(territory)
  CREATE (copy:Agreement)
  SET copy = n {.*, territory: $shadow}
}
