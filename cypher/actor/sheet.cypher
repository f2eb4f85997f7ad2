// All that is known of one actor.
MATCH (a:Actor {territory: $territory, id: $id})
USING INDEX a:Actor(territory, id)
WHERE a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences
RETURN a {.*, location: null} AS actor,
  COLLECT { MATCH (a)-[:HOLDS]->(r:Resource) WHERE r.audience IN $audiences OR r.audience + ':' + r.person IN $audiences RETURN r {.*} ORDER BY r.type, r.name } AS resources,
  COLLECT { MATCH (a)-[:LACKS]->(n:Need) WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences RETURN n {.*} ORDER BY n.type, n.name } AS needs,
  COLLECT { MATCH (a)-[:MEMBER]->(p:Pool) WHERE p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences
    RETURN p {.*, members: COLLECT { MATCH (m:Actor)-[e:MEMBER]->(p) RETURN {actor: m.id, role: e.role, commitment: e.commitment} ORDER BY m.id }} ORDER BY p.name } AS pools,
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
