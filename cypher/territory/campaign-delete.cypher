// Deletes documents of this kind, and the links that show them; bringing one back brings back no link.
UNWIND $ids AS id
MATCH (n:Campaign {territory: $territory, id: id})
USING INDEX n:Campaign(territory, id)
DETACH DELETE n
WITH id
MATCH (s:ShareLink {territory: $territory})
USING INDEX s:ShareLink(territory)
WHERE s.campaign = id
DETACH DELETE s
