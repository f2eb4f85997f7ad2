// The ids of one kind of document in a territory, and which of them the asker may see: an archive takes those, and counts
// the others. A place on the map is its actor's.
CALL () {
  WITH 1 AS one WHERE $kind = 'territory'
  MATCH (n:Territory {id: $territory})
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'mission'
  MATCH (n:Mission {territory: $territory})
  USING INDEX n:Mission(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'campaign'
  MATCH (n:Campaign {territory: $territory})
  USING INDEX n:Campaign(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'term'
  MATCH (n:Term {territory: $territory})
  USING INDEX n:Term(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'actor'
  MATCH (n:Actor {territory: $territory})
  USING INDEX n:Actor(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'position'
  MATCH (n:Actor {territory: $territory})
  USING INDEX n:Actor(territory)
  WHERE n.placed
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'resource'
  MATCH (n:Resource {territory: $territory})
  USING INDEX n:Resource(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'need'
  MATCH (n:Need {territory: $territory})
  USING INDEX n:Need(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'pool'
  MATCH (n:Pool {territory: $territory})
  USING INDEX n:Pool(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'agreement'
  MATCH (n:Agreement {territory: $territory})
  USING INDEX n:Agreement(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'commitment'
  MATCH (n:Commitment {territory: $territory})
  USING INDEX n:Commitment(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'assessment'
  MATCH (n:Assessment {territory: $territory})
  USING INDEX n:Assessment(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'reading'
  MATCH (n:Reading {territory: $territory})
  USING INDEX n:Reading(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'profile'
  MATCH (n:Profile {territory: $territory})
  USING INDEX n:Profile(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'objective'
  MATCH (n:Objective {territory: $territory})
  USING INDEX n:Objective(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'stance'
  MATCH (n:Stance {territory: $territory})
  USING INDEX n:Stance(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'influence'
  MATCH (n:Influence {territory: $territory})
  USING INDEX n:Influence(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'attitude'
  MATCH (n:Attitude {territory: $territory})
  USING INDEX n:Attitude(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'round'
  MATCH (n:Round {territory: $territory})
  USING INDEX n:Round(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'discussion'
  MATCH (n:Discussion {territory: $territory})
  USING INDEX n:Discussion(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'decision'
  MATCH (n:Decision {territory: $territory})
  USING INDEX n:Decision(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'comment'
  MATCH (n:Comment {territory: $territory})
  USING INDEX n:Comment(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'suggestion'
  MATCH (n:Suggestion {territory: $territory})
  USING INDEX n:Suggestion(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'scenario'
  MATCH (n:Scenario {territory: $territory})
  USING INDEX n:Scenario(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'story'
  MATCH (n:Story {territory: $territory})
  USING INDEX n:Story(territory)
  RETURN n
  UNION
  WITH 1 AS one WHERE $kind = 'picture'
  MATCH (n:Picture {territory: $territory})
  USING INDEX n:Picture(territory)
  RETURN n
}
RETURN n.id AS id,
       n.audience IS NULL OR n.audience IN $audiences OR coalesce(n.audience + ':' + n.person IN $audiences, false) AS seen
ORDER BY id
