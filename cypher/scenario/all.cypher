// The scenarios of a territory that the reader may see, by name; of one alone when it is told.
MATCH (n:Scenario {territory: $territory})
USING INDEX n:Scenario(territory)
WHERE (n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences)
  AND ($id IS NULL OR n.id = $id)
  AND NOT EXISTS {
    MATCH (a:Actor {territory: $territory})
    USING INDEX a:Actor(territory, id)
    WHERE a.id IN coalesce(n.actors, [])
      AND NOT (a.audience IS NULL OR a.audience IN $audiences OR coalesce(a.audience + ':' + a.person IN $audiences, false))
  }
RETURN n {.*} AS scenario
ORDER BY n.name, n.id
