// Whose a name is in a territory: a guest's, somebody's with an account who wrote here or takes part, or nobody's known.
OPTIONAL MATCH (guest:Person {name: $name})-[:TAKES_PART]->(:Territory {id: $territory})
WHERE guest.login IS NULL AND guest.until IS NOT NULL
WITH head(collect(guest)) AS guest
OPTIONAL MATCH (account:Person {name: $name})-[:TAKES_PART]->(:Territory {id: $territory})
WHERE account.login IS NOT NULL OR account.until IS NULL
WITH guest, count(account) > 0 AS account
RETURN guest.id AS guest,
  COUNT { (guest)-[:TAKES_PART]->(:Territory) } AS parts,
  account OR EXISTS {
    MATCH (:Person {id: $territory + ':' + $name})<-[:BY]-(said)
    MATCH (writer:Person {id: said.person, name: $name})
    WHERE writer.login IS NOT NULL OR writer.until IS NULL
  } AS account
