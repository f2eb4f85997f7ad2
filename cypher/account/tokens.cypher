// The tokens of a person, the newest first; never their secrets.
MATCH (k:Token)-[:OF]->(:Person {id: $person})
RETURN k { .id, .name, .scope, .territory, .since, .expires } AS token
ORDER BY k.since DESC, k.id
