// Counts an opening and nothing else; those who open at the same moment come one after the other.
MATCH (s:ShareLink {id: $id})
SET s.openings = s.openings
WITH s
SET s.openings = s.openings + 1
