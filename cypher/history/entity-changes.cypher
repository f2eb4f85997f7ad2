// What happened to one entity, newest first.
MATCH (i:ChangeItem {territory: $territory, entity: $entity})<-[:ITEM]-(c:Change)
WITH c, i ORDER BY c.seq DESC LIMIT $limit
WITH c, i, split(i.entity, ':')[0] AS kind
RETURN c {.seq, .at, .by, .what, .type, .of, .state,
  size: 1,
  items: [i {kind: kind, id: substring(i.entity, size(kind) + 1), .before, .after}]
} AS change
