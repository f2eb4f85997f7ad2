// The people who are actors and were to be kept until a day before this one; days are written 2028-12-31.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.kind = 'person' AND a.retention < $before
RETURN a.id AS id, a.name AS name
ORDER BY id
