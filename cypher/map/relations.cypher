// Every retained relation as the map needs it. All its properties are read at once: one by one, each would walk the
// chain of those before it again.
MATCH (a:Actor {territory: $territory})-[r:RELATES]->(b:Actor)
USING INDEX a:Actor(territory)
WITH a.id AS from, b.id AS to, properties(r) AS p
WHERE p.audience IN $audiences
RETURN from, to, p.id AS id, p.nature AS nature, p.posture AS posture, p.object AS object, p.directed AS directed,
       p.mission AS mission, p.campaign AS campaign, p.retained AS retained, p.readings AS readings,
       p.contested AS contested, p.state AS state, p.certainty AS certainty, p.confidence AS confidence,
       p.quorum AS quorum, p.contradicted AS contradicted, p.turnedFrom AS turnedFrom, p.decidedAt AS decidedAt, p.decidedBy AS decidedBy,
       p.since AS since, p.until AS until, p.form AS form
