// What a person wrote in a territory, as far as it is still there.
CALL () {
  MATCH (n:Actor {territory: $territory})
  USING INDEX n:Actor(territory)
  WHERE n.person = $person
  RETURN 'actor' AS kind, n.id AS id
  UNION
  MATCH (n:Resource {territory: $territory})
  USING INDEX n:Resource(territory)
  WHERE n.person = $person
  RETURN 'resource' AS kind, n.id AS id
  UNION
  MATCH (n:Need {territory: $territory})
  USING INDEX n:Need(territory)
  WHERE n.person = $person
  RETURN 'need' AS kind, n.id AS id
  UNION
  MATCH (n:Pool {territory: $territory})
  USING INDEX n:Pool(territory)
  WHERE n.person = $person
  RETURN 'pool' AS kind, n.id AS id
  UNION
  MATCH (n:Reading {territory: $territory})
  USING INDEX n:Reading(territory)
  WHERE n.person = $person
  RETURN 'reading' AS kind, n.id AS id
  UNION
  MATCH (n:Profile {territory: $territory})
  USING INDEX n:Profile(territory)
  WHERE n.person = $person
  RETURN 'profile' AS kind, n.id AS id
  UNION
  MATCH (n:Discussion {territory: $territory})
  USING INDEX n:Discussion(territory)
  WHERE n.person = $person
  RETURN 'discussion' AS kind, n.id AS id
  UNION
  MATCH (n:Comment {territory: $territory, person: $person})
  USING INDEX n:Comment(territory, person)
  RETURN 'comment' AS kind, n.id AS id
  UNION
  MATCH (n:Suggestion {territory: $territory, person: $person})
  USING INDEX n:Suggestion(territory, person)
  RETURN 'suggestion' AS kind, n.id AS id
  UNION
  MATCH (n:Scenario {territory: $territory})
  USING INDEX n:Scenario(territory)
  WHERE n.person = $person
  RETURN 'scenario' AS kind, n.id AS id
  UNION
  MATCH (n:Story {territory: $territory})
  USING INDEX n:Story(territory)
  WHERE n.person = $person
  RETURN 'story' AS kind, n.id AS id
  UNION
  MATCH (n:Picture {territory: $territory})
  USING INDEX n:Picture(territory)
  WHERE n.person = $person
  RETURN 'picture' AS kind, n.id AS id
  UNION
  MATCH (n:Stance {territory: $territory})
  USING INDEX n:Stance(territory)
  WHERE n.person = $person
  RETURN 'stance' AS kind, n.id AS id
  UNION
  MATCH (n:Influence {territory: $territory})
  USING INDEX n:Influence(territory)
  WHERE n.person = $person
  RETURN 'influence' AS kind, n.id AS id
  UNION
  MATCH (n:Attitude {territory: $territory})
  USING INDEX n:Attitude(territory)
  WHERE n.person = $person
  RETURN 'attitude' AS kind, n.id AS id
  UNION
  MATCH (n:Agreement {territory: $territory})
  USING INDEX n:Agreement(territory)
  WHERE n.person = $person
  RETURN 'agreement' AS kind, n.id AS id
  UNION
  MATCH (n:Commitment {territory: $territory})
  USING INDEX n:Commitment(territory)
  WHERE n.person = $person
  RETURN 'commitment' AS kind, n.id AS id
  UNION
  MATCH (n:Assessment {territory: $territory})
  USING INDEX n:Assessment(territory)
  WHERE n.person = $person
  RETURN 'assessment' AS kind, n.id AS id
}
RETURN kind, id
ORDER BY kind, id
