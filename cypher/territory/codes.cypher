// The codes of one of the territory's lists, in the order shown to people.
MATCH (t:Term {territory: $territory})
USING INDEX t:Term(territory)
WHERE t.list = $list
RETURN t.code AS code
ORDER BY t.order, t.code
