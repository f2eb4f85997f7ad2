// The pictures of a story: whoever may see it sees them.
MATCH (n:Picture {territory: $territory, story: $story})
USING INDEX n:Picture(territory, story)
RETURN n.id AS id, n.data AS data
ORDER BY id
