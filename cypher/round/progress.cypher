// Every round of a territory and how far it has come: how many pairs each person has looked at, and all together.
// Counts only, never what was read; what somebody keeps to themselves for good is counted for nobody else.
MATCH (round:Round {territory: $territory})
USING INDEX round:Round(territory)
WITH round, COLLECT {
  UNWIND round.actors AS id
  MATCH (a:Actor {territory: $territory, id: id})
  USING INDEX a:Actor(territory, id)
  WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
  RETURN a.id
} AS actors
CALL (round, actors) {
  UNWIND actors AS id
  MATCH (a:Actor {territory: $territory, id: id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:FROM]-(r:Reading)
  WHERE r.mission = round.mission AND r.campaign = round.campaign AND r.to IN actors
    AND NOT coalesce(r.arbitrates, false)
    AND (r.audience <> 'author' OR r.audienceAfter IS NOT NULL OR r.person = $person)
  RETURN r.person AS person, r.author AS name, r.pair AS pair
  UNION ALL
  // Whoever asks what is missing sees who has not begun.
  MATCH (p:Person)-[part:TAKES_PART]->(t:Territory {id: $territory})
  WHERE $facilitates AND round.state = 'open' AND part.role IN ['contributor', 'facilitator']
  RETURN p.id AS person, p.name AS name, null AS pair
  UNION ALL
  // A round that nobody has read in yet is one too.
  RETURN null AS person, null AS name, null AS pair
}
WITH round, actors, person, name, collect(DISTINCT pair) AS pairs
ORDER BY size(pairs) DESC, name
WITH round, actors, collect(CASE WHEN person IS NOT NULL THEN
  {name: name, mine: person = $person, read: size(pairs)} END) AS people, collect(pairs) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS pair
  RETURN count(DISTINCT pair) AS looked
}
RETURN round {.*, actors: actors, pairs: size(actors) * (size(actors) - 1) / 2, looked: looked, people: people} AS round
ORDER BY round.openedAt DESC, round.id
