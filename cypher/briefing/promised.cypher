// How many open needs of each type and place somebody promised to answer: a pooling was agreed, or has commitments.
MATCH (p:Pool {territory: $territory})
USING INDEX p:Pool(territory)
WHERE p.audience IN $audiences
  AND p.need IS NOT NULL
  AND NOT p.stage IN ['ended', 'failed']
  AND (p.stage IN ['agreed', 'running'] OR EXISTS {
    MATCH (c:Commitment {territory: $territory, pool: p.id})
    USING INDEX c:Commitment(territory, pool)
    WHERE c.audience IN $audiences
  })
MATCH (need:Need {territory: $territory, id: p.need})
USING INDEX need:Need(territory, id)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
MATCH (seeker:Actor)-[:LACKS]->(need)-[:OF_TYPE]->(type:ResourceType)
RETURN type.id AS type, coalesce(need.place, seeker.town, '') AS place, count(DISTINCT need) AS promised
