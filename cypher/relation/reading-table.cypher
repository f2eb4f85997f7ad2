// Every reading of the territory.
MATCH (n:Reading {territory: $territory})
USING INDEX n:Reading(territory)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*} AS document
ORDER BY n.id
