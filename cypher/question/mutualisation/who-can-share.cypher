/*
title: {fr: Qui peut partager ?, en: Who can share?}
question:
  fr: Qui pourrait partager ce qui manque, qui est proche, qui cela heurterait-il, qui pourrait faire le lien ?
  en: Who could share what is missing, who is close, whom would it upset, who could broker it?
reading:
  fr: Chaque ligne est une piste à discuter, de la plus à la moins évidente. La note est la somme de ses termes, affichés un à un ; elle classe, elle ne décide pas. Une opposition n’efface pas une piste, elle la met en fin de liste avec sa raison.
  en: Each line is a lead to discuss, the most obvious first. The score is the sum of its terms, all shown; it ranks, it does not decide. An opposition does not erase a lead, it puts it last, with the reason.
caution:
  fr: Partager un même mot ne suffit pas pour partager un moyen. Sans besoin, type ni acteur choisi, seuls les deux cents premiers besoins ouverts sont examinés, avec trois pistes au plus pour chacun.
  en: Sharing a word is not enough to share a means. When no need, type or actor is chosen, only the first two hundred open needs are examined, with three leads at most for each.
parameters:
  - {name: need, kind: need, optional: true, label: {fr: Besoin, en: Need}}
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: actor, kind: actor, optional: true, label: {fr: Pour quel acteur, en: For which actor}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de pistes, en: Number of leads}}
columns:
  - {name: need, kind: need, label: {fr: Besoin, en: Need}}
  - {name: seeker, kind: actor, label: {fr: Qui cherche, en: Who seeks}}
  - {name: holder, kind: actor, label: {fr: Qui pourrait partager, en: Who could share}}
  - {name: resource, kind: resource, label: {fr: Ressource, en: Resource}}
  - {name: type, kind: type, label: {fr: Type offert, en: Type offered}}
  - {name: blocked, kind: boolean, label: {fr: Bloquée, en: Blocked}}
  - {name: strict, kind: boolean, label: {fr: Disponible aujourd’hui, en: Available today}}
  - {name: score, kind: number, label: {fr: Note, en: Score}}
  - {name: distance, kind: number, label: {fr: Distance (km), en: Distance (km)}}
  - {name: terms, kind: terms, label: {fr: Termes de la note, en: Terms of the score}}
  - {name: reasons, kind: points, label: {fr: Ce qui convient, en: What fits}}
  - {name: obstacles, kind: points, label: {fr: Ce qui s’y oppose, en: What stands against it}}
  - {name: brokers, kind: actors, label: {fr: Qui pourrait faire le lien, en: Who could broker it}}
  - {name: relations, kind: relations, label: {fr: Relations retenues, en: Relations used}}
*/
// What is asked: one need, or the open needs of a type, of an actor, or of everybody.
// A branch that is not asked for starts from a null, so that its index answers nothing at once.
CALL () {
  MATCH (need:Need {territory: $territory, id: $need})<-[:LACKS]-(seeker:Actor)
  MATCH (need)-[:OF_TYPE]->(type:ResourceType)
  WHERE need.audience IN $audiences
  RETURN need, seeker, type
  UNION
  WITH CASE WHEN $need IS NULL THEN $type END AS broader
  MATCH (:ResourceType {territory: $territory, id: broader})-[:NARROWER*0..5]->(type:ResourceType)
  MATCH (type)<-[:OF_TYPE]-(need:Need)<-[:LACKS]-(seeker:Actor)
  WHERE ($actor IS NULL OR seeker.id = $actor)
    AND need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
  WITH need, seeker, type
  ORDER BY need.id
  LIMIT 200
  RETURN need, seeker, type
  UNION
  // Somebody looks for a type without having told a need.
  WITH CASE WHEN $need IS NULL THEN $type END AS wanted
  MATCH (type:ResourceType {territory: $territory, id: wanted})
  MATCH (seeker:Actor {territory: $territory, id: $actor})
  WHERE NOT EXISTS {
    MATCH (seeker)-[:LACKS]->(told:Need)-[:OF_TYPE]->(:ResourceType)<-[:NARROWER*0..5]-(type)
    WHERE told.audience IN $audiences
      AND coalesce(told.state, 'open') <> 'met'
  }
  RETURN null AS need, seeker, type
  UNION
  WITH CASE WHEN $need IS NULL AND $type IS NULL THEN $actor END AS wanted
  MATCH (seeker:Actor {territory: $territory, id: wanted})-[:LACKS]->(need:Need)-[:OF_TYPE]->(type:ResourceType)
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
  RETURN need, seeker, type
  UNION
  WITH CASE WHEN $need IS NULL AND $type IS NULL AND $actor IS NULL THEN $territory END AS everywhere
  MATCH (need:Need {territory: everywhere})
  WHERE need.audience IN $audiences
    AND coalesce(need.state, 'open') <> 'met'
  WITH need
  LIMIT 200
  MATCH (seeker:Actor)-[:LACKS]->(need)-[:OF_TYPE]->(type:ResourceType)
  RETURN need, seeker, type
}
WITH collect({need: need, seeker: seeker, type: type}) AS asked
WITH asked, CASE WHEN size(asked) = 1 THEN $limit ELSE 3 END AS few
UNWIND asked AS ask
WITH few, ask.need AS need, ask.seeker AS seeker, ask.type AS type
// The seeker’s surroundings, once: whom it gets on with, whom not, what it offers, what it works on.
CALL (seeker) {
  OPTIONAL MATCH (seeker)-[r:RELATES]-(other:Actor)
  WHERE r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  WITH collect(CASE WHEN r IS NOT NULL THEN {other: other, posture: r.posture, id: r.id} END) AS ties,
       collect(DISTINCT r.mission) AS missions
  RETURN ties, missions,
         [t IN ties WHERE t.posture = 'hostile' | t.other] AS foes,
         [t IN ties WHERE t.posture = 'friendly' | t.other] AS friends
}
CALL (seeker) {
  OPTIONAL MATCH (seeker)-[:HOLDS]->(own:Resource)-[:OF_TYPE]->(offer:ResourceType)
  WHERE own.audience IN $audiences
  RETURN collect(DISTINCT offer) AS offers
}
// Who gets on with a friend of the seeker: only they can have an ally in common with it.
CALL (friends) {
  UNWIND friends AS friend
  MATCH (friend)-[r:RELATES]-(near:Actor)
  WHERE r.posture = 'friendly'
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  RETURN collect(DISTINCT near) AS near
}
// The leads of this need. A frequent type has thousands: what is dear to know is looked up only for those that can
// still be among the best, and only the best are explained afterwards.
CALL (few, need, seeker, type, ties, missions, foes, friends, offers, near) {
  MATCH path = (type)-[:NARROWER*0..5]->(offered:ResourceType)
  WITH *, length(path) AS depth, [t IN ties | t.other] AS tied,
       replace(toLower(need.unit) + ' ', 's ', ' ') AS wantedUnit,
       coalesce(need.months, []) AS wanted
  MATCH (offered)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
  WHERE resource.audience IN $audiences
    AND holder <> seeker
  // First what the resource and its holder say of themselves.
  WITH *,
       CASE WHEN holder IN tied THEN [t IN ties WHERE t.other = holder | t.posture] ELSE [] END AS postures,
       point.distance(seeker.location, holder.location) / 1000.0 AS distance,
       coalesce([m IN seeker.meetings WHERE m IN holder.meetings], []) AS meetings,
       coalesce([v IN seeker.tags WHERE v IN holder.tags], []) AS tags,
       CASE WHEN need.quantity > 0 AND resource.quantity IS NOT NULL
             AND replace(toLower(resource.unit) + ' ', 's ', ' ') STARTS WITH wantedUnit
         THEN resource.quantity / need.quantity END AS cover,
       CASE WHEN size(wanted) > 0 AND size(resource.months) > 0
         THEN toFloat(size([m IN wanted WHERE m IN resource.months])) / size(wanted) END AS overlap
  WITH *, 'hostile' IN postures AS blocked, [
    0.22 * CASE depth WHEN 0 THEN 1.0 ELSE 0.7 ^ depth END,
    0.14 * CASE resource.state WHEN 'available' THEN 1.0 WHEN 'pooled' THEN 0.8 WHEN 'public_support' THEN 0.5
      ELSE 0.3 END,
    0.06 * CASE WHEN cover IS NULL THEN 0.5 WHEN cover > 1 THEN 1.0 ELSE cover END,
    0.06 * coalesce(overlap, 0.5),
    0.16 * CASE WHEN distance IS NULL THEN 0.25 ELSE exp(-distance / 20.0) END,
    0.12 * CASE
      WHEN size(postures) = 0 THEN 0.3 WHEN 'hostile' IN postures THEN 0.0
      WHEN 'friendly' IN postures THEN 1.0 WHEN 'dependent' IN postures THEN 0.6
      WHEN 'negotiated' IN postures THEN 0.4 WHEN 'neutral' IN postures THEN 0.2 ELSE 0.3 END,
    0.05 * size(meetings) / (size(meetings) + 1.0)
  ] AS known
  WITH few, need, seeker, type, ties, missions, foes, friends, offers, near,
       resource, holder, offered, depth, distance, meetings, tags, cover, overlap, blocked, known,
       // What they are sure of, values at least by their tags, and what the rest adds at most; rounding adds 0.001.
       known[0] + known[1] + known[2] + known[3] + known[4] + known[5] + known[6]
         + 0.05 * size(tags) / (size(tags) + 1.0) AS least,
       0.001 + 0.05 * (size(tags) + size(missions)) / (size(tags) + size(missions) + 1.0)
         - 0.05 * size(tags) / (size(tags) + 1.0)
         + CASE WHEN holder IN near THEN 0.08 ELSE 0.0 END AS more
  ORDER BY least DESC
  WITH few, need, seeker, type, ties, missions, foes, friends, offers, collect({
    resource: resource, holder: holder, offered: offered, depth: depth, distance: distance, meetings: meetings,
    tags: tags, cover: cover, overlap: overlap, blocked: blocked, known: known, least: least, more: more
  }) AS candidates, count(DISTINCT holder) = 1 AS alone
  WITH *, [c IN candidates WHERE NOT c.blocked][toInteger(few) - 1].least AS bar,
       CASE WHEN size(offers) > 0 THEN 0.06 ELSE 0.0 END AS most
  UNWIND [c IN candidates WHERE c.blocked OR bar IS NULL OR c.least + c.more + most >= bar] AS c
  // Then what the holder lacks itself.
  WITH few, need, seeker, type, ties, missions, foes, friends, offers, alone, c, c.holder AS holder
  WITH *, [(holder)-[:LACKS]->(theirs:Need)-[:OF_TYPE]->(back:ResourceType)
    WHERE back IN offers AND theirs.audience IN $audiences AND coalesce(theirs.state, 'open') <> 'met'
    | theirs] AS returns
  WITH *, c.least + 0.06 * size(returns) / (size(returns) + 1.0) AS least
  ORDER BY least DESC
  WITH few, need, seeker, type, ties, missions, foes, friends, alone,
       collect({c: c, holder: holder, returns: returns, least: least}) AS candidates
  WITH *, [k IN candidates WHERE NOT k.c.blocked][toInteger(few) - 1].least AS bar
  UNWIND [k IN candidates WHERE k.c.blocked OR bar IS NULL OR k.least + k.c.more >= bar] AS k
  // Last, and dearest, the relations of the holder.
  WITH few, seeker, missions, foes, friends, alone, k.c AS c, k.holder AS holder, k.returns AS returns
  CALL (holder, seeker, friends, foes) {
    OPTIONAL MATCH (holder)-[r:RELATES]-(other:Actor)
    WHERE r.audience IN $audiences
      AND ($mission IS NULL OR r.mission = $mission)
      AND ($campaign IS NULL OR r.campaign = $campaign)
      AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    // The same link read in two campaigns counts once.
    WITH collect(DISTINCT CASE WHEN other = seeker
                          THEN {posture: r.posture, nature: r.nature, object: r.object} END) AS links,
         collect(CASE WHEN other = seeker OR other IN friends OR other IN foes
                 THEN {other: other, id: r.id} END) AS used,
         collect(DISTINCT r.mission) AS theirMissions,
         collect(DISTINCT CASE WHEN r.posture = 'friendly' AND other IN friends THEN other END) AS common,
         collect(DISTINCT CASE WHEN r.posture = 'friendly' AND other IN foes THEN other END) AS alliedFoes,
         collect(DISTINCT CASE WHEN r.posture = 'dependent' AND other IN foes THEN other END) AS boundFoes,
         collect(DISTINCT CASE WHEN r.posture = 'hostile' THEN other END) AS theirFoes
    RETURN links, used, theirMissions, alliedFoes, boundFoes, theirFoes,
           [c IN common WHERE NOT c IN theirFoes AND NOT c IN foes] AS common
  }
  WITH few, alone, c, holder, returns, links, used, common, alliedFoes, boundFoes, theirFoes,
       c.blocked AS blocked, c.resource AS resource,
       [m IN missions WHERE m IN theirMissions] AS sharedMissions
  WITH *, {
    type: round(c.known[0], 4), availability: round(c.known[1], 4), quantity: round(c.known[2], 4),
    calendar: round(c.known[3], 4), distance: round(c.known[4], 4), relation: round(c.known[5], 4),
    meeting: round(c.known[6], 4),
    ally: round(0.08 * size(common) / (size(common) + 1.0), 4),
    values: round(0.05 * (size(c.tags) + size(sharedMissions)) / (size(c.tags) + size(sharedMissions) + 1.0), 4),
    reciprocity: round(0.06 * size(returns) / (size(returns) + 1.0), 4)
  } AS terms
  WITH *, round(reduce(sum = 0.0, name IN keys(terms) | sum + terms[name]), 4) AS score
  ORDER BY blocked, score DESC, resource.id
  WITH few, alone, collect(c {
    .*, strict: coalesce(resource.state IN ['available', 'pooled'], false), score: score, terms: terms,
    links: links, used: used, common: common, alliedFoes: alliedFoes, boundFoes: boundFoes, theirFoes: theirFoes,
    missions: sharedMissions, returns: returns
  }) AS leads
  RETURN [l IN leads WHERE NOT l.blocked][..toInteger(few)] + [l IN leads WHERE l.blocked][..10] AS best, alone
}
CALL (need, type, alone) {
  WITH need, type
  WHERE alone
  MATCH (type)<-[:OF_TYPE]-(rival:Need)
  WHERE (need IS NULL OR rival <> need)
    AND rival.audience IN $audiences
    AND coalesce(rival.state, 'open') <> 'met'
  RETURN count(rival) AS rivals
}
UNWIND best AS lead
WITH need, seeker, ties, friends, lead, rivals, lead.holder AS holder, lead.resource AS resource
ORDER BY lead.blocked, lead.score DESC, need.id, resource.id
WITH collect({need: need, seeker: seeker, ties: ties, friends: friends, lead: lead, rivals: rivals}) AS all
WITH [a IN all WHERE NOT a.lead.blocked] AS open, [a IN all WHERE a.lead.blocked] AS shut
WITH open[..toInteger($limit)] + shut[..10] AS kept
UNWIND kept AS a
WITH a.need AS need, a.seeker AS seeker, a.ties AS ties, a.friends AS friends, a.rivals AS rivals, a.lead AS lead,
     a.lead.holder AS holder, a.lead.resource AS resource
// An ally of the seeker who is opposed to the holder.
WITH *, [f IN lead.theirFoes WHERE f IN friends] AS hurtFriends
// Those that the reasons and obstacles speak of: the relations of both sides with them are the evidence.
WITH *, lead.common + lead.alliedFoes + lead.boundFoes + hurtFriends + seeker AS third
RETURN need.id AS need, seeker.id AS seeker, holder.id AS holder, resource.id AS resource, lead.offered.id AS type,
       lead.blocked AS blocked, lead.strict AS strict, lead.score AS score, round(lead.distance, 1) AS distance,
       lead.terms AS terms,
  [l IN lead.links WHERE l.posture = 'friendly' | {code: 'allied', nature: l.nature, object: l.object}]
  + [l IN lead.links WHERE l.posture = 'dependent' | {code: 'bound', nature: l.nature, object: l.object}]
  + CASE WHEN size(lead.common) > 0 THEN [{code: 'common_ally', actors: [c IN lead.common | c.id]}] ELSE [] END
  + CASE WHEN lead.distance < 1 THEN [{code: 'same_place', town: holder.town}]
         WHEN lead.distance < 25 THEN [{code: 'near', km: round(lead.distance, 1)}] ELSE [] END
  + CASE WHEN size(lead.returns) > 0 THEN [{code: 'reciprocity', needs: [n IN lead.returns | n.id]}] ELSE [] END
  + CASE WHEN lead.cover >= 1 THEN [{code: 'enough', quantity: resource.quantity, unit: resource.unit}] ELSE [] END
  + CASE WHEN lead.overlap = 1 THEN [{code: 'calendar_fits', period: resource.period}] ELSE [] END
  + CASE WHEN size(lead.meetings) > 0 THEN [{code: 'met', meetings: lead.meetings}] ELSE [] END
  + CASE WHEN size(lead.tags) > 0 THEN [{code: 'shared_values', tags: lead.tags}] ELSE [] END
  + CASE WHEN size(lead.missions) > 0 THEN [{code: 'shared_mission', missions: lead.missions}] ELSE [] END
  + CASE resource.state WHEN 'available' THEN [{code: 'available'}]
                        WHEN 'pooled' THEN [{code: 'pooled', conditions: resource.conditions}] ELSE [] END
  + CASE lead.depth WHEN 0 THEN [{code: 'exact_type', type: lead.offered.id}]
                    ELSE [{code: 'narrower_type', type: lead.offered.id}] END AS reasons,
  [l IN lead.links WHERE l.posture = 'hostile'
   | {code: 'opposition', nature: l.nature, object: l.object, because: head(COLLECT {
       MATCH (said:Reading {territory: $territory,
                            pair: CASE WHEN seeker.id < holder.id THEN seeker.id + '|' + holder.id
                                       ELSE holder.id + '|' + seeker.id END})
       USING INDEX said:Reading(territory, pair)
       WHERE said.nature = l.nature AND said.audience IN $audiences AND said.argument IS NOT NULL
       RETURN said.argument
       ORDER BY said.at DESC, said.id
     })}]
  + [f IN lead.alliedFoes | {code: 'ally_opposed', actor: f.id}]
  + [f IN lead.boundFoes | {code: 'bound_to_opposed', actor: f.id}]
  + [f IN hurtFriends | {code: 'own_ally_opposed', actor: f.id}]
  + [l IN lead.links WHERE l.posture = 'neutral' | {code: 'neutrality', object: l.object}]
  + [l IN lead.links WHERE l.posture = 'negotiated' | {code: 'negotiation', object: l.object}]
  + CASE WHEN rivals > 0 THEN [{code: 'sole_provider', others: rivals}] ELSE [] END
  + CASE WHEN coalesce(resource.state, 'potential') = 'potential'
         THEN [{code: 'potential', conditions: resource.conditions}]
         WHEN resource.state = 'public_support' THEN [{code: 'public_support'}] ELSE [] END
  + CASE WHEN lead.cover < 1 THEN [{code: 'too_little', quantity: resource.quantity, unit: resource.unit}] ELSE [] END
  + CASE WHEN lead.overlap < 1
         THEN [{code: 'calendar_differs', wanted: need.period, offered: resource.period}] ELSE [] END
  + CASE WHEN coalesce(holder.state, 'active') <> 'active' THEN [{code: 'not_active', state: holder.state}] ELSE [] END
  + CASE WHEN holder.location IS NULL THEN [{code: 'unlocated', actor: holder.id}]
         WHEN seeker.location IS NULL THEN [{code: 'unlocated', actor: seeker.id}]
         WHEN lead.distance >= 50 THEN [{code: 'far', km: round(lead.distance, 1)}] ELSE [] END
  + CASE WHEN size(lead.links) = 0 THEN [{code: 'no_link'}] ELSE [] END
  + CASE WHEN resource.certainty IN ['inferred', 'to_confirm']
         THEN [{code: 'uncertain', certainty: resource.certainty}] ELSE [] END AS obstacles,
  [c IN lead.common | c.id] AS brokers,
  [u IN lead.used WHERE u.other IN third | u.id] + [t IN ties WHERE t.other IN third | t.id] AS relations
ORDER BY blocked, score DESC, need, resource
