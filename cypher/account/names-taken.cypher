// The names by which people are known in a territory: those who take part in it, and whose readings it has.
CALL () {
  MATCH (p:Person)-[:TAKES_PART]->(:Territory {id: $territory})
  RETURN p.name AS name
  UNION
  MATCH (p:Person)
  WHERE p.id STARTS WITH $territory + ':' AND EXISTS { (p)<-[:BY]-() }
  RETURN p.name AS name
}
RETURN name
