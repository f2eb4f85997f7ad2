// The relations that an answer rests on. The id of a relation begins with the ids of its two actors.
UNWIND $relations AS id
WITH id, split(id, '~') AS parts
MATCH (a:Actor {territory: $territory, id: parts[0]})-[r:RELATES]->(b:Actor {territory: $territory, id: parts[1]})
USING INDEX a:Actor(territory, id)
WHERE r.id = id AND r.audience IN $audiences
RETURN r {.id, .nature, .object, .certainty, .contested, from: a.id, to: b.id} AS relation
