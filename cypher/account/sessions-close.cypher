// Ends every sign-in of a person, but the one that asks for it.
MATCH (s:Session)-[:OF]->(:Person {id: $person})
WHERE s.hash <> $kept
DETACH DELETE s
