// What was suggested and waits for whoever facilitates, and answers that whoever suggested has not read.
CALL () {
  MATCH (n:Suggestion {territory: $territory, state: 'open'})
  USING INDEX n:Suggestion(territory, state)
  WHERE $facilitates
  RETURN n
  UNION
  MATCH (n:Suggestion {territory: $territory, person: $person})
  USING INDEX n:Suggestion(territory, person)
  WHERE n.state <> 'open' AND NOT coalesce(n.seen, false)
  RETURN n
}
WITH n
WHERE (n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences)
  AND NOT EXISTS {
    MATCH (n)-[:ON]->(x)
    WHERE NOT (x.audience IS NULL OR x.audience IN $audiences OR coalesce(x.audience + ':' + x.person IN $audiences, false))
  }
RETURN {what: CASE n.state WHEN 'open' THEN 'suggestion' ELSE n.state END, id: n.id, n: 1, name: n.name,
  author: CASE n.state WHEN 'open' THEN n.author ELSE n.answeredBy END,
  at: coalesce(n.answeredAt, n.at), text: CASE n.state WHEN 'open' THEN n.note ELSE n.answer END} AS item
ORDER BY item.at
