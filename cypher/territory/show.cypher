// What frames the work in a territory.
MATCH (t:Territory {id: $territory})
RETURN t {
  .*, frame: null,
  missions: COLLECT {
    MATCH (m:Mission {territory: $territory}) RETURN m {.*} ORDER BY m.order, m.id
  },
  campaigns: COLLECT {
    MATCH (c:Campaign {territory: $territory}) RETURN c {.*} ORDER BY c.order, c.id
  },
  openRounds: COLLECT {
    MATCH (r:Round {territory: $territory})
    USING INDEX r:Round(territory)
    WHERE r.state = 'open'
    RETURN r {.id, .mission, .campaign, actors: size(r.actors)} ORDER BY r.openedAt, r.id
  },
  terms: COLLECT {
    MATCH (n:Term {territory: $territory}) RETURN n {.*} ORDER BY n.list, n.order, n.code
  }
} AS territory
