// All that is known of one actor.
MATCH (a:Actor {territory: $territory, id: $id})
USING INDEX a:Actor(territory, id)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
RETURN a {.*, location: null, partOf: CASE WHEN a.partOf IS NOT NULL THEN nullIf([group IN a.partOf WHERE group IN COLLECT {
    MATCH (a)-[:PART_OF]->(g:Actor)
    WHERE g.audience IS NULL OR g.audience IN $audiences OR g.audience + ':' + g.person IN $audiences
    RETURN g.id
  }], []) END} AS actor,
  COLLECT { MATCH (a)-[:HOLDS]->(r:Resource) WHERE r.audience IN $audiences OR r.audience + ':' + r.person IN $audiences RETURN r {.*, wholeDays: null} ORDER BY r.type, r.name } AS resources,
  COLLECT { MATCH (a)-[:LACKS]->(n:Need) WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences RETURN n {.*, before: null} ORDER BY n.type, n.name } AS needs,
  COLLECT { MATCH (a)-[:MEMBER]->(p:Pool) WHERE p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences
    RETURN p {.*,
      members: COLLECT {
        MATCH (m:Actor)-[e:MEMBER]->(p)
        WHERE m.audience IS NULL OR m.audience IN $audiences OR m.audience + ':' + m.person IN $audiences
        RETURN {actor: m.id, role: e.role, commitment: e.commitment, alone: e.alone} ORDER BY m.id
      },
      carrier: COLLECT {
        MATCH (x:Actor {territory: $territory, id: p.carrier})
        USING INDEX x:Actor(territory, id)
        WHERE x.audience IS NULL OR x.audience IN $audiences OR x.audience + ':' + x.person IN $audiences
        RETURN x.id
      }[0],
      need: COLLECT {
        MATCH (x:Need {territory: $territory, id: p.need})
        USING INDEX x:Need(territory, id)
        WHERE x.audience IN $audiences OR x.audience + ':' + x.person IN $audiences
        RETURN x.id
      }[0],
      resource: COLLECT {
        MATCH (x:Resource {territory: $territory, id: p.resource})
        USING INDEX x:Resource(territory, id)
        WHERE x.audience IN $audiences OR x.audience + ':' + x.person IN $audiences
        RETURN x.id
      }[0]
    } ORDER BY p.name } AS pools,
  COLLECT { MATCH (part:Actor)-[:PART_OF]->(a)
    WHERE part.audience IS NULL OR part.audience IN $audiences OR part.audience + ':' + part.person IN $audiences
    RETURN part.id ORDER BY part.name } AS parts,
  COLLECT {
    MATCH (a)-[r:RELATES]-(b:Actor) WHERE r.audience IN $audiences
    RETURN r {.*, from: startNode(r).id, to: endNode(r).id, other: b.id, otherName: b.name} ORDER BY r.nature, b.name
  } AS relations,
  COLLECT {
    MATCH (a)<-[:FROM|TO]-(reading:Reading) WHERE reading.audience IN $audiences OR reading.audience + ':' + reading.person IN $audiences
    RETURN reading {.*} ORDER BY reading.at, reading.id
  } AS readings
