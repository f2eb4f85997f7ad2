// Every pool of the territory, with whatever it mentions that the asker may see.
MATCH (n:Pool {territory: $territory})
USING INDEX n:Pool(territory)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*,
  members: COLLECT {
    MATCH (m:Actor)-[e:MEMBER]->(n)
    WHERE m.audience IS NULL OR m.audience IN $audiences OR m.audience + ':' + m.person IN $audiences
    RETURN {actor: m.id, role: e.role, commitment: e.commitment, alone: e.alone} ORDER BY m.id
  },
  carrier: COLLECT {
    MATCH (x:Actor {territory: $territory, id: n.carrier})
    USING INDEX x:Actor(territory, id)
    WHERE x.audience IS NULL OR x.audience IN $audiences OR x.audience + ':' + x.person IN $audiences
    RETURN x.id
  }[0],
  need: COLLECT {
    MATCH (x:Need {territory: $territory, id: n.need})
    USING INDEX x:Need(territory, id)
    WHERE x.audience IN $audiences OR x.audience + ':' + x.person IN $audiences
    RETURN x.id
  }[0],
  resource: COLLECT {
    MATCH (x:Resource {territory: $territory, id: n.resource})
    USING INDEX x:Resource(territory, id)
    WHERE x.audience IN $audiences OR x.audience + ':' + x.person IN $audiences
    RETURN x.id
  }[0]
} AS document
ORDER BY n.id
