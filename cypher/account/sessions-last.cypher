// The sessions of a person last as those of an account.
MATCH (s:Session)-[:OF]->(:Person {id: $person})
SET s.expires = $expires
