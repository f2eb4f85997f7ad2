// The profiles of these actors, whoever may see them: what must fit together when one is written.
UNWIND $actors AS actor
MATCH (p:Profile {territory: $territory, actor: actor})
USING INDEX p:Profile(territory, actor)
RETURN p.id AS id, properties(p) AS document
ORDER BY p.at, p.id
