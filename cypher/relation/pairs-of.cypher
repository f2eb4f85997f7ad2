// The pairs that anybody has read of some actors.
UNWIND $ids AS id
MATCH (a:Actor {territory: $territory, id: id})
USING INDEX a:Actor(territory, id)
MATCH (a)<-[:FROM|TO]-(r:Reading)
RETURN DISTINCT r.from AS from, r.to AS to
