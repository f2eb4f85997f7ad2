// What mentions entities that are about to go. `dependent`: it cannot stand without them.
UNWIND $gone AS gone
CALL (gone) {
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)-[:HOLDS]->(r:Resource)
  RETURN 'resource' AS kind, r.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)-[:LACKS]->(n:Need)
  RETURN 'need' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:FROM|TO]-(r:Reading)
  RETURN 'reading' AS kind, r.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:OF]-(n:Stance)
  RETURN 'stance' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:FROM|TO]-(n:Influence)
  RETURN 'influence' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:OF]-(n:Attitude)
  RETURN 'attitude' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'pool'
  MATCH (n:Attitude {territory: $territory, pool: gone.id})
  USING INDEX n:Attitude(territory, pool)
  RETURN 'attitude' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'story'
  MATCH (n:Picture {territory: $territory, story: gone.id})
  USING INDEX n:Picture(territory, story)
  RETURN 'picture' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'objective'
  MATCH (o:Objective {territory: $territory, id: gone.id})
  USING INDEX o:Objective(territory, id)
  MATCH (o)<-[:ON]-(n:Stance)
  RETURN 'stance' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id, placed: true})
  USING INDEX a:Actor(territory, id)
  RETURN 'position' AS kind, a.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)-[:MEMBER]->(p:Pool)
  RETURN 'pool' AS kind, p.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (p:Pool {territory: $territory}) WHERE p.carrier = gone.id
  RETURN 'pool' AS kind, p.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:PART_OF]-(part:Actor)
  RETURN 'actor' AS kind, part.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (d:Decision {territory: $territory}) WHERE gone.id IN d.actors
  RETURN 'decision' AS kind, d.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (n:Round {territory: $territory}) WHERE gone.id IN n.actors
  RETURN 'round' AS kind, n.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (n:Discussion {territory: $territory}) WHERE gone.id IN [n.from, n.to]
  RETURN 'discussion' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (n:Profile {territory: $territory, actor: gone.id})
  USING INDEX n:Profile(territory, actor)
  RETURN 'profile' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'resource'
  MATCH (r:Resource {territory: $territory, id: gone.id})
  USING INDEX r:Resource(territory, id)
  MATCH (r)<-[:MOBILISES|COULD_MOBILISE]-(n:Profile)
  RETURN 'profile' AS kind, n.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind IN ['mission', 'campaign']
  MATCH (n:Round {territory: $territory}) WHERE n[gone.kind] = gone.id
  RETURN 'round' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'round'
  MATCH (n:Discussion {territory: $territory}) WHERE n.round = gone.id
  RETURN 'discussion' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'need'
  MATCH (p:Pool {territory: $territory}) WHERE p.need = gone.id
  RETURN 'pool' AS kind, p.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'resource'
  MATCH (p:Pool {territory: $territory}) WHERE p.resource = gone.id
  RETURN 'pool' AS kind, p.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'pool'
  MATCH (d:Decision {territory: $territory}) WHERE d.pool = gone.id
  RETURN 'decision' AS kind, d.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'pool'
  MATCH (n:Agreement {territory: $territory, pool: gone.id})
  USING INDEX n:Agreement(territory, pool)
  RETURN 'agreement' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'pool'
  MATCH (n:Commitment {territory: $territory, pool: gone.id})
  USING INDEX n:Commitment(territory, pool)
  RETURN 'commitment' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'pool'
  MATCH (n:Assessment {territory: $territory, pool: gone.id})
  USING INDEX n:Assessment(territory, pool)
  RETURN 'assessment' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (n:Commitment {territory: $territory, actor: gone.id})
  USING INDEX n:Commitment(territory, actor)
  RETURN 'commitment' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (n:Agreement {territory: $territory}) WHERE gone.id IN n.signatories
  RETURN 'agreement' AS kind, n.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'agreement'
  MATCH (n:Commitment {territory: $territory}) WHERE n.agreement = gone.id
  RETURN 'commitment' AS kind, n.id AS id, false AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:ON]-(n:Comment)
  RETURN 'comment' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'need'
  MATCH (x:Need {territory: $territory, id: gone.id})
  USING INDEX x:Need(territory, id)
  MATCH (x)<-[:ON]-(n:Comment)
  RETURN 'comment' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'resource'
  MATCH (x:Resource {territory: $territory, id: gone.id})
  USING INDEX x:Resource(territory, id)
  MATCH (x)<-[:ON]-(n:Comment)
  RETURN 'comment' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'actor'
  MATCH (a:Actor {territory: $territory, id: gone.id})
  USING INDEX a:Actor(territory, id)
  MATCH (a)<-[:ON]-(n:Suggestion)
  RETURN 'suggestion' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'need'
  MATCH (x:Need {territory: $territory, id: gone.id})
  USING INDEX x:Need(territory, id)
  MATCH (x)<-[:ON]-(n:Suggestion)
  RETURN 'suggestion' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'resource'
  MATCH (x:Resource {territory: $territory, id: gone.id})
  USING INDEX x:Resource(territory, id)
  MATCH (x)<-[:ON]-(n:Suggestion)
  RETURN 'suggestion' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone WHERE gone.kind = 'comment'
  MATCH (root:Comment {territory: $territory, id: gone.id})
  USING INDEX root:Comment(territory, id)
  MATCH (root)<-[:ANSWERS]-(n:Comment)
  RETURN 'comment' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone, CASE WHEN gone.kind IN ['mission', 'campaign'] THEN $territory END AS territory
  MATCH (n:Comment {territory: territory}) WHERE n[gone.kind] = gone.id
  RETURN 'comment' AS kind, n.id AS id, true AS dependent
  UNION
  // From a null for every other kind, so that the index answers nothing at once.
  WITH gone, CASE WHEN gone.kind IN ['mission', 'campaign'] THEN $territory END AS territory
  MATCH (r:Reading {territory: territory}) WHERE r[gone.kind] = gone.id
  RETURN 'reading' AS kind, r.id AS id, true AS dependent
  UNION
  WITH gone, CASE WHEN gone.kind IN ['mission', 'campaign'] THEN $territory END AS territory
  MATCH (n:Profile {territory: territory}) WHERE n[gone.kind] = gone.id
  RETURN 'profile' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone, CASE WHEN gone.kind = 'mission' THEN $territory END AS territory
  MATCH (n:Objective {territory: territory}) WHERE n.mission = gone.id
  RETURN 'objective' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone, CASE WHEN gone.kind IN ['mission', 'campaign'] THEN $territory END AS territory
  MATCH (n:Stance {territory: territory}) WHERE n[gone.kind] = gone.id
  RETURN 'stance' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone, CASE WHEN gone.kind IN ['mission', 'campaign'] THEN $territory END AS territory
  MATCH (n:Influence {territory: territory}) WHERE n[gone.kind] = gone.id
  RETURN 'influence' AS kind, n.id AS id, true AS dependent
  UNION
  WITH gone, CASE WHEN gone.kind IN ['mission', 'campaign'] THEN $territory END AS territory
  MATCH (n:Attitude {territory: territory}) WHERE n[gone.kind] = gone.id
  RETURN 'attitude' AS kind, n.id AS id, true AS dependent
}
RETURN DISTINCT kind, id, dependent
