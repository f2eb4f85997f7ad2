// Who takes part in a territory, to be named in a comment.
MATCH (p:Person)-[:TAKES_PART]->(:Territory {id: $territory})
RETURN p {person: p.id, .name} AS person
ORDER BY p.name, p.id
