// Copies the relations that the reader sees, each with the latest reading of every voice that the reader sees.
// A voice is who wrote a reading and in whose name; arbitrations are none.
MATCH (a:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
CALL (a, b, r) {
  MATCH (reading:Reading {territory: $territory,
                          pair: CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END})
  USING INDEX reading:Reading(territory, pair)
  WHERE reading.mission = r.mission
    AND reading.campaign = r.campaign
    AND coalesce(reading.object, '') = coalesce(r.object, '')
    AND reading.audience <> 'author'
    AND reading.audience IN $audiences
    AND NOT coalesce(reading.arbitrates, false)
  WITH reading ORDER BY coalesce(reading.at, '') DESC, reading.id
  WITH CASE WHEN coalesce(reading.person, reading.author) IS NULL THEN reading.id
         ELSE coalesce(reading.person, '') + '|' + coalesce(reading.author, '') END AS voice,
       head(collect(reading)) AS latest
  ORDER BY coalesce(latest.at, '') DESC, latest.id
  RETURN collect({voice: voice, nature: latest.nature}) AS readings
}
MATCH (x:Actor {territory: $shadow, id: a.id})
USING INDEX x:Actor(territory, id)
MATCH (y:Actor {territory: $shadow, id: b.id})
USING INDEX y:Actor(territory, id)
CREATE (x)-[copy:RELATES]->(y)
SET copy = r {.*, territory: $shadow}
RETURN elementId(copy) AS element, r.nature AS nature, coalesce(r.contested, false) AS contested,
       r.audience AS audience, readings,
       coalesce(r.certainty, 'stated') = 'stated' AND coalesce(r.confidence, '') <> 'low' AS certain
