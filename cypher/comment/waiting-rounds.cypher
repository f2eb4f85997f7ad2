// The open rounds in which one person has pairs left to read, among the actors that they may see.
MATCH (round:Round {territory: $territory})
USING INDEX round:Round(territory)
WHERE round.state = 'open'
WITH round, COLLECT {
  UNWIND round.actors AS id
  MATCH (a:Actor {territory: $territory, id: id})
  USING INDEX a:Actor(territory, id)
  WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
  RETURN a.id
} AS actors
WITH round, actors, size(actors) * (size(actors) - 1) / 2 AS pairs, COUNT {
  UNWIND actors AS id
  MATCH (a:Actor {territory: $territory, id: id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:FROM]-(r:Reading)
  WHERE r.person = $person AND r.mission = round.mission AND r.campaign = round.campaign AND r.to IN actors
    AND NOT coalesce(r.arbitrates, false)
  RETURN DISTINCT r.pair
} AS read
WHERE read < pairs
RETURN {what: 'round', id: round.id, at: round.openedAt, n: pairs - read,
  round: {id: round.id, mission: round.mission, campaign: round.campaign, actors: size(actors)}} AS item
ORDER BY round.openedAt
