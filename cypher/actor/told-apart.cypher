// Which actors people said are not the same.
MATCH (d:Decision {territory: $territory})
WHERE d.id STARTS WITH 'apart:' AND d.actors IS NOT NULL
RETURN d.id AS id, d.actors AS actors, d.author AS author, d.at AS at
