// What is said of these pools and shown to more people than they are.
UNWIND $entities AS pool
CALL (pool) {
  MATCH (n:Assessment {territory: $territory, pool: pool.id})
  USING INDEX n:Assessment(territory, pool)
  RETURN 'assessment' AS kind, n
  UNION
  MATCH (n:Commitment {territory: $territory, pool: pool.id})
  USING INDEX n:Commitment(territory, pool)
  RETURN 'commitment' AS kind, n
  UNION
  MATCH (n:Agreement {territory: $territory, pool: pool.id})
  USING INDEX n:Agreement(territory, pool)
  RETURN 'agreement' AS kind, n
  UNION
  MATCH (n:Attitude {territory: $territory, pool: pool.id})
  USING INDEX n:Attitude(territory, pool)
  RETURN 'attitude' AS kind, n
}
WITH pool, kind, n
WHERE n.audience IN pool.beyond
RETURN DISTINCT kind, n.id AS id
