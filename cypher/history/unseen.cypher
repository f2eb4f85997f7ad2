// Which of these entities are kept to themselves by people other than this one.
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE key.kind = 'actor'
  MATCH (n:Actor {territory: $territory, id: key.id})
  USING INDEX n:Actor(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'resource'
  MATCH (n:Resource {territory: $territory, id: key.id})
  USING INDEX n:Resource(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'need'
  MATCH (n:Need {territory: $territory, id: key.id})
  USING INDEX n:Need(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'pool'
  MATCH (n:Pool {territory: $territory, id: key.id})
  USING INDEX n:Pool(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'reading'
  MATCH (n:Reading {territory: $territory, id: key.id})
  USING INDEX n:Reading(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'profile'
  MATCH (n:Profile {territory: $territory, id: key.id})
  USING INDEX n:Profile(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'discussion'
  MATCH (n:Discussion {territory: $territory, id: key.id})
  USING INDEX n:Discussion(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'comment'
  MATCH (n:Comment {territory: $territory, id: key.id})
  USING INDEX n:Comment(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'suggestion'
  MATCH (n:Suggestion {territory: $territory, id: key.id})
  USING INDEX n:Suggestion(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'scenario'
  MATCH (n:Scenario {territory: $territory, id: key.id})
  USING INDEX n:Scenario(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'story'
  MATCH (n:Story {territory: $territory, id: key.id})
  USING INDEX n:Story(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'picture'
  MATCH (n:Picture {territory: $territory, id: key.id})
  USING INDEX n:Picture(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'stance'
  MATCH (n:Stance {territory: $territory, id: key.id})
  USING INDEX n:Stance(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'influence'
  MATCH (n:Influence {territory: $territory, id: key.id})
  USING INDEX n:Influence(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'attitude'
  MATCH (n:Attitude {territory: $territory, id: key.id})
  USING INDEX n:Attitude(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'agreement'
  MATCH (n:Agreement {territory: $territory, id: key.id})
  USING INDEX n:Agreement(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'commitment'
  MATCH (n:Commitment {territory: $territory, id: key.id})
  USING INDEX n:Commitment(territory, id)
  RETURN n
  UNION
  WITH key WHERE key.kind = 'assessment'
  MATCH (n:Assessment {territory: $territory, id: key.id})
  USING INDEX n:Assessment(territory, id)
  RETURN n
}
WITH key, n
WHERE n.audience = 'author' AND coalesce(n.person, '') <> $person
RETURN key.kind AS kind, key.id AS id
