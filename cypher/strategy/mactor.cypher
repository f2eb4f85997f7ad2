// The objectives, where actors stand on them, and who influences whom.
MATCH (t:Territory {id: $territory})
CALL () {
  MATCH (o:Objective {territory: $territory})
  USING INDEX o:Objective(territory)
  WHERE $mission IS NULL OR o.mission = $mission
  RETURN 'objective' AS kind, o.id AS row, null AS column, null AS value, '' AS voice, o.name AS name,
         '' AS at, o.id AS id
  UNION ALL
  MATCH (s:Stance {territory: $territory})
  USING INDEX s:Stance(territory)
  WHERE s.audience IN $audiences
    AND ($mission IS NULL OR s.mission = $mission)
    AND ($campaign IS NULL OR s.campaign = $campaign)
  MATCH (s)-[:ON]->(o:Objective {mission: s.mission})
  RETURN 'stance' AS kind, s.actor AS row, o.id AS column, s.value AS value,
         coalesce(s.person, '') + ' ' + coalesce(s.author, '') AS voice, '' AS name, coalesce(s.at, '') AS at, s.id AS id
  UNION ALL
  MATCH (i:Influence {territory: $territory})
  USING INDEX i:Influence(territory)
  WHERE i.audience IN $audiences
    AND ($mission IS NULL OR i.mission = $mission)
    AND ($campaign IS NULL OR i.campaign = $campaign)
  RETURN 'influence' AS kind, i.from AS row, i.to AS column, i.value AS value,
         coalesce(i.person, '') + ' ' + coalesce(i.author, '') AS voice, '' AS name, coalesce(i.at, '') AS at, i.id AS id
}
RETURN kind, row, column, value, voice, name
ORDER BY at, name, id
