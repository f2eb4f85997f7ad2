// What is suggested and not answered yet, and what one person suggested and has not read the answer of.
CALL () {
  MATCH (n:Suggestion {territory: $territory, state: 'open'})
  USING INDEX n:Suggestion(territory, state)
  RETURN n
  UNION
  MATCH (n:Suggestion {territory: $territory, person: $person})
  USING INDEX n:Suggestion(territory, person)
  WHERE NOT coalesce(n.seen, false)
  RETURN n
}
WITH n
WHERE (n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences)
  AND NOT EXISTS {
    MATCH (n)-[:ON]->(x)
    WHERE NOT (x.audience IS NULL OR x.audience IN $audiences OR coalesce(x.audience + ':' + x.person IN $audiences, false))
  }
RETURN n {.*} AS suggestion
ORDER BY n.at, n.id
