// What is said of one pool: what people judge of it, what its members promised, what they signed.
MATCH (p:Pool {territory: $territory, id: $id})
USING INDEX p:Pool(territory, id)
WHERE p.audience IN $audiences OR p.audience + ':' + p.person IN $audiences
RETURN COLLECT {
  MATCH (n:Assessment {territory: $territory, pool: $id})
  USING INDEX n:Assessment(territory, pool)
  WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
  RETURN n {.*} ORDER BY n.item, n.at DESC, n.id
} AS assessments,
COLLECT {
  MATCH (n:Commitment {territory: $territory, pool: $id})
  USING INDEX n:Commitment(territory, pool)
  WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
  RETURN n {.*, agreement: COLLECT {
    MATCH (g:Agreement {territory: $territory, id: n.agreement})
    USING INDEX g:Agreement(territory, id)
    WHERE g.audience IN $audiences OR g.audience + ':' + g.person IN $audiences
    RETURN g.id
  }[0]} ORDER BY n.actor, n.id
} AS commitments,
COLLECT {
  MATCH (n:Agreement {territory: $territory, pool: $id})
  USING INDEX n:Agreement(territory, pool)
  WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
  RETURN n {.*, signatories: COLLECT {
    MATCH (a:Actor {territory: $territory})
    USING INDEX a:Actor(territory, id)
    WHERE a.id IN n.signatories
      AND (a.audience IS NULL OR a.audience IN $audiences OR a.audience + ':' + a.person IN $audiences)
    RETURN a.id ORDER BY a.name, a.id
  }} ORDER BY n.signedOn, n.name, n.id
} AS agreements
