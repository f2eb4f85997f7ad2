// What the needs, resources and pools of an answer are called.
CALL () {
  UNWIND $needs AS id
  MATCH (n:Need {territory: $territory, id: id})
  USING INDEX n:Need(territory, id)
  RETURN 'need' AS kind, n
  UNION
  UNWIND $resources AS id
  MATCH (n:Resource {territory: $territory, id: id})
  USING INDEX n:Resource(territory, id)
  RETURN 'resource' AS kind, n
  UNION
  UNWIND $pools AS id
  MATCH (n:Pool {territory: $territory, id: id})
  USING INDEX n:Pool(territory, id)
  RETURN 'pool' AS kind, n
}
WITH kind, n
WHERE n.audience IN $audiences
RETURN kind, n.id AS id, n.name AS name
