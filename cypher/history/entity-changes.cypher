// What happened to one entity, newest first.
MATCH (i:ChangeItem {territory: $territory, entity: $entity})<-[:ITEM]-(c:Change)
WITH c, i ORDER BY c.seq DESC LIMIT $limit
RETURN c {.seq, .at, .by, .what, .type, .of, .state, size: 1, items: [i {.kind, .id, .before, .after}]} AS change
