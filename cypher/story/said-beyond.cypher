// What belongs to these stories and is shown to more people than they are.
UNWIND $entities AS story
MATCH (n:Picture {territory: $territory, story: story.id})
USING INDEX n:Picture(territory, story)
WHERE n.audience IN story.beyond
RETURN DISTINCT 'picture' AS kind, n.id AS id
