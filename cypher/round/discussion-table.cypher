// What was noted of pairs while the group spoke of them.
MATCH (n:Discussion {territory: $territory})
USING INDEX n:Discussion(territory)
WHERE n.audience IN $audiences OR n.audience + ':' + n.person IN $audiences
RETURN n {.*} AS document
ORDER BY n.id
