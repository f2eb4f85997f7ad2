// What a new campaign takes over from another one to have it confirmed: what is retained there, unless it is said to be
// past or fewer people read it than its round asks for; never what somebody keeps to themselves.
MATCH (a:Actor {territory: $territory})-[r:RELATES]->(b:Actor)
USING INDEX a:Actor(territory)
WITH a.id AS from, b.id AS to, properties(r) AS p
WHERE p.campaign = $campaign
  AND p.audience IN $audiences
  AND p.audience IN ['team', 'public']
  AND p.retained <> 'below_quorum'
  AND coalesce(p.state, 'current') <> 'past'
RETURN from, to, p.nature AS nature, p.object AS object, p.directed AS directed, p.form AS form, p.since AS since,
       p.until AS until, p.state AS state, p.mission AS mission, p.audience AS audience
ORDER BY from, to, mission, object
