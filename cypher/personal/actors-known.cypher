// Every actor that stands or that the history tells of.
CALL () {
  MATCH (a:Actor {territory: $territory})
  USING INDEX a:Actor(territory)
  RETURN a.id AS id, a.name AS name, a.kind AS kind
  UNION
  MATCH (i:ChangeItem {territory: $territory})
  USING INDEX i:ChangeItem(territory, entity)
  WHERE i.entity STARTS WITH 'actor:'
  RETURN substring(i.entity, 6) AS id, null AS name, null AS kind
}
RETURN DISTINCT id, name, kind
