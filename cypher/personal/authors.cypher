// The names under which something is said in a territory by people without an account: those that came with a file, and
// guests of a workshop; and of how many readings and profiles the reader sees it.
CALL () {
  MATCH (p:Person)-[:TAKES_PART]->(:Territory {id: $territory})
  WHERE p.login IS NULL AND p.until IS NOT NULL
  RETURN p.name AS name, true AS guest
  UNION
  MATCH (p:Person)<-[:BY]-(said)
  WHERE p.id STARTS WITH $territory + ':'
    AND (said.audience IN $audiences OR said.audience + ':' + said.person IN $audiences)
    AND NOT (said.person = $operator AND p.name = $operatorName)
    AND NOT EXISTS { MATCH (writer:Person {id: said.person}) WHERE writer.name = p.name }
  RETURN DISTINCT p.name AS name, false AS guest
}
RETURN {name: name, guest: guest, said: COUNT {
  MATCH (:Person {id: $territory + ':' + name})<-[:BY]-(x)
  WHERE x.audience IN $audiences OR x.audience + ':' + x.person IN $audiences
}} AS author
ORDER BY toLower(name), guest
