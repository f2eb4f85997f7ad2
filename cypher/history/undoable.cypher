// How many changes a person can undo and redo.
MATCH (c:Change {territory: $territory, person: $person})
WHERE c.state IN ['done', 'undone']
RETURN count(CASE c.state WHEN 'done' THEN 1 END) AS undo, count(CASE c.state WHEN 'undone' THEN 1 END) AS redo
