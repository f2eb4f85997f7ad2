// What the group retains from the readings of each pair, per mission, campaign and object.
// A facilitator's latest arbitration decides; without one, the nature read most often; between equals, the latest reading.
// One voice counts once, by its latest reading: a voice is who wrote it and in whose name; arbitrations are none.
// Readings that their authors keep to themselves do not count; a relation is never more public than its actors.
// The latest round of a pair says how many readings it takes; and what came after its end, or after an arbitration, and
// says otherwise, is counted; where it turned the majority, what was retained before is remembered.
CALL () {
  MATCH (q:Round {territory: $territory})
  USING INDEX q:Round(territory)
  WITH q ORDER BY q.openedAt DESC, q.id
  RETURN collect(q {.mission, .campaign, .actors, .quorum, .closedBy, .closedAt}) AS rounds
}
UNWIND $pairs AS pair
MATCH (first:Actor {territory: $territory, id: pair.first})
USING INDEX first:Actor(territory, id)
MATCH (second:Actor {territory: $territory, id: pair.second})
USING INDEX second:Actor(territory, id)
CALL (first, second) {
  MATCH (first)-[old:RELATES]-(second)
  DELETE old
}
CALL (pair) {
  MATCH (r:Reading {territory: $territory, pair: pair.pair})
  USING INDEX r:Reading(territory, pair)
  WHERE r.audience <> 'author'
  WITH r ORDER BY coalesce(r.at, '') DESC, r.id
  WITH r.mission AS mission, r.campaign AS campaign, r.object AS object,
       CASE WHEN r.arbitrates OR coalesce(r.person, r.author) IS NULL THEN r.id
         ELSE coalesce(r.person, '') + '|' + coalesce(r.author, '') END AS voice,
       head(collect(r)) AS r
  WITH r ORDER BY coalesce(r.arbitrates, false) DESC, coalesce(r.at, '') DESC, r.id
  RETURN r.mission AS mission, r.campaign AS campaign, r.object AS object, collect(r) AS readings
}
CALL (readings) {
  UNWIND readings AS r
  WITH r.nature AS nature, count(*) AS agreeing, max(coalesce(r.at, '')) AS latest
  ORDER BY agreeing DESC, latest DESC, nature
  RETURN collect({nature: nature, agreeing: agreeing}) AS votes
}
WITH first, second, mission, campaign, object, readings, votes, coalesce(readings[0].arbitrates, false) AS arbitrated,
     head([q IN rounds WHERE q.mission = mission AND q.campaign = campaign
       AND first.id IN q.actors AND second.id IN q.actors]) AS round
WITH *, CASE WHEN arbitrated THEN readings[0].nature ELSE votes[0].nature END AS nature
WITH *, [r IN readings WHERE r.nature = nature] AS agreeing,
     CASE WHEN arbitrated THEN readings[0].at ELSE round.closedAt END AS decidedAt,
     CASE WHEN NOT arbitrated AND size(readings) < round.quorum THEN round.quorum END AS quorum
CALL (readings, arbitrated, nature, decidedAt) {
  UNWIND CASE WHEN arbitrated OR decidedAt IS NULL THEN [] ELSE [r IN readings WHERE coalesce(r.at, '') <= decidedAt] END AS r
  WITH r.nature AS then, count(*) AS agreed, max(coalesce(r.at, '')) AS latest
  ORDER BY agreed DESC, latest DESC, then
  WITH collect(then)[0] AS then
  WITH CASE WHEN arbitrated THEN nature ELSE then END AS decided
  RETURN size([r IN readings WHERE coalesce(r.at, '') > decidedAt AND r.nature <> decided]) AS contradicted, decided
}
OPTIONAL MATCH (term:Term {territory: $territory, id: 'nature:' + nature})
USING INDEX term:Term(territory, id)
WITH *, agreeing[0] AS speaker, [r IN agreeing WHERE r.directed] AS arrows,
     head([r IN agreeing WHERE r.amount IS NOT NULL]) AS amounting
WITH *, CASE WHEN size(arrows) * 2 > size(agreeing) THEN arrows[0] END AS arrow
WITH *, CASE WHEN arrow.from = second.id THEN second ELSE first END AS source,
        CASE WHEN arrow.from = second.id THEN first ELSE second END AS target
CREATE (source)-[:RELATES {
  id: source.id + '~' + target.id + '~' + mission + '~' + campaign + '~' + coalesce(object, ''),
  territory: $territory, nature: nature, posture: term.posture, object: object,
  directed: arrow IS NOT NULL, mission: mission, campaign: campaign,
  retained: CASE WHEN arbitrated THEN 'arbitration' WHEN quorum IS NOT NULL THEN 'below_quorum'
    WHEN size(readings) = 1 THEN 'single'
    WHEN size(votes) > 1 AND votes[0].agreeing = votes[1].agreeing THEN 'tied' ELSE 'majority' END,
  readings: size(readings), agreeing: size(agreeing), contested: size(votes) > 1,
  quorum: quorum, decidedAt: decidedAt, decidedBy: CASE WHEN arbitrated THEN readings[0].author ELSE round.closedBy END,
  contradicted: CASE WHEN contradicted > 0 THEN contradicted END,
  turnedFrom: CASE WHEN decided <> nature THEN decided END,
  since: reduce(earliest = null, r IN agreeing |
    CASE WHEN r.since IS NOT NULL AND (earliest IS NULL OR r.since < earliest) THEN r.since ELSE earliest END),
  until: speaker.until, state: speaker.state, form: speaker.form,
  amount: amounting.amount, unit: amounting.unit,
  certainty: CASE WHEN any(r IN agreeing WHERE r.certainty = 'stated') THEN 'stated' ELSE speaker.certainty END,
  confidence: speaker.confidence,
  audience: CASE
    WHEN 'author' IN [coalesce(first.audience, ''), coalesce(second.audience, '')] THEN 'author'
    WHEN all(a IN [first, second] WHERE coalesce(a.audience, 'public') = 'public')
      AND all(r IN readings WHERE r.audience = 'public') THEN 'public'
    ELSE 'team' END
}]->(target)
