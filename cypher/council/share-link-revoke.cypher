// Closes a link for good; it stays in the list, so that people know what was shared.
MATCH (s:ShareLink {id: $id})
WHERE s.territory = $territory
SET s.revoked = coalesce(s.revoked, $now)
RETURN s.id AS id
