// Whether everybody who takes part may see two actors, and nobody reads them alone now.
MATCH (a:Actor {territory: $territory, id: $from})
USING INDEX a:Actor(territory, id)
MATCH (b:Actor {territory: $territory, id: $to})
USING INDEX b:Actor(territory, id)
WHERE (a.audience IS NULL OR a.audience IN $audiences) AND (b.audience IS NULL OR b.audience IN $audiences)
  AND NOT EXISTS {
    MATCH (round:Round {territory: $territory})
    WHERE round.state = 'open' AND round.alone AND a.id IN round.actors AND b.id IN round.actors
  }
RETURN a.id AS from, b.id AS to
