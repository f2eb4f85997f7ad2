// Whether others answered a comment that somebody wants to take away.
MATCH (root:Comment {territory: $territory, id: $id})
USING INDEX root:Comment(territory, id)
MATCH (root)<-[:ANSWERS]-(answer)
WHERE answer.person <> $person AND answer.audience <> 'author'
RETURN answer.id AS id
LIMIT 1
