// A territory is never deleted as a document: nothing matches.
UNWIND $ids AS id
MATCH (n:Territory {id: $territory}) WHERE id <> id
DELETE n
