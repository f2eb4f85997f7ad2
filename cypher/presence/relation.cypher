// Between whom a retained relation is that everybody who takes part may see, unless people read its pair alone now.
// The id of a relation begins with the ids of its two actors.
WITH split($id, '~') AS parts
MATCH (a:Actor {territory: $territory, id: parts[0]})-[r:RELATES]->(b:Actor {territory: $territory, id: parts[1]})
USING INDEX a:Actor(territory, id)
WHERE r.id = $id AND r.audience IN $audiences
  AND (a.audience IS NULL OR a.audience IN $audiences)
  AND (b.audience IS NULL OR b.audience IN $audiences)
  AND NOT EXISTS {
    MATCH (round:Round {territory: $territory})
    WHERE round.state = 'open' AND round.alone AND a.id IN round.actors AND b.id IN round.actors
  }
RETURN a.name + ' – ' + b.name AS name
