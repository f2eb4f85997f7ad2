// What was read and waits for a round to close before others see it.
CALL () {
  MATCH (n:Reading {territory: $territory})
  USING INDEX n:Reading(territory)
  WHERE n.audienceAfter IS NOT NULL
  RETURN 'reading' AS kind, n.id AS id
  UNION
  MATCH (n:Profile {territory: $territory})
  USING INDEX n:Profile(territory)
  WHERE n.audienceAfter IS NOT NULL
  RETURN 'profile' AS kind, n.id AS id
  UNION
  MATCH (n:Comment {territory: $territory})
  USING INDEX n:Comment(territory)
  WHERE n.audienceAfter IS NOT NULL
  RETURN 'comment' AS kind, n.id AS id
  UNION
  MATCH (n:Stance {territory: $territory})
  USING INDEX n:Stance(territory)
  WHERE n.audienceAfter IS NOT NULL
  RETURN 'stance' AS kind, n.id AS id
  UNION
  MATCH (n:Influence {territory: $territory})
  USING INDEX n:Influence(territory)
  WHERE n.audienceAfter IS NOT NULL
  RETURN 'influence' AS kind, n.id AS id
  UNION
  MATCH (n:Attitude {territory: $territory})
  USING INDEX n:Attitude(territory)
  WHERE n.audienceAfter IS NOT NULL
  RETURN 'attitude' AS kind, n.id AS id
}
RETURN kind, id
