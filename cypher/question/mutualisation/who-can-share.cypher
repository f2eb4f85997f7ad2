/*
title: {fr: Qui peut partager ?, en: Who can share?}
question:
  fr: Qui pourrait partager ce qui manque, qui est proche, qui cela heurterait-il, qui pourrait faire le lien ?
  en: Who could share what is missing, who is close, whom would it upset, who could broker it?
reading:
  fr: Chaque ligne est une piste à discuter, de la plus à la moins évidente. La note est la somme de ses termes, chacun entre 0 et 1, multipliés par les poids affichés, que l’on peut régler ; elle classe, elle ne décide pas. Une opposition n’est pas un poids et n’efface pas une piste, elle la met en fin de liste avec sa raison. Le calendrier compare les mois, les jours et les heures que les périodes disent, par la part de ce qui est demandé, en heures de la semaine fois mois, que l’offre couvre ; ce qu’une seule des deux dit vaut pour l’autre « quand on veut ».
  en: Each line is a lead to discuss, the most obvious first. The score is the sum of its terms, each from 0 to 1, times weights that are shown and can be set; it ranks, it does not decide. An opposition is no weight and does not erase a lead, it puts it last, with the reason. The calendar compares the months, days and hours that periods tell, by the share of what is asked, in weekly hours times months, that the offer covers; what only one of the two tells is “whenever” for the other.
caution:
  fr: Partager un même mot ne suffit pas pour partager un moyen. Les vacances, les jours fériés et « un lundi sur deux » ne sont pas comptés dans le calendrier. Sans besoin, type ni acteur choisi, seuls les deux cents premiers besoins ouverts sont examinés, avec trois pistes au plus pour chacun.
  en: Sharing a word is not enough to share a means. Holidays and “every other Monday” are not counted in the calendar. When no need, type or actor is chosen, only the first two hundred open needs are examined, with three leads at most for each.
parameters:
  - {name: need, kind: need, optional: true, label: {fr: Besoin, en: Need}}
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: actor, kind: actor, optional: true, label: {fr: Pour quel acteur, en: For which actor}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de pistes, en: Number of leads}}
  - {name: weights, kind: weights, label: {fr: Poids des termes, en: Weights of the terms}, default: {
      type: 22, availability: 14, distance: 16, quantity: 6, calendar: 6, relation: 12, ally: 8, meeting: 5, values: 5,
      reciprocity: 6, certainty: 6, fragility: 6}}
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
  - {name: factors, kind: terms, label: {fr: Termes de la note (0 à 1), en: Terms of the score (0 to 1)}}
  - {name: reasons, kind: points, label: {fr: Ce qui convient, en: What fits}}
  - {name: obstacles, kind: points, label: {fr: Ce qui s’y oppose, en: What stands against it}}
  - {name: unknowns, kind: points, label: {fr: Ce qui reste à vérifier, en: What remains to be checked}}
  - {name: brokers, kind: actors, label: {fr: Qui pourrait faire le lien, en: Who could broker it}}
  - {name: mediation, kind: points, label: {fr: Pourquoi le premier d’entre eux, en: Why the first of them}}
  - {name: relations, kind: relations, label: {fr: Relations retenues, en: Relations used}}
*/
// What is asked: one need, or the open needs of a type, of an actor, or of everybody.
// A branch that is not asked for starts from a null, so that its index answers nothing at once.
CALL () {
  MATCH (seeker:Actor)-[:LACKS]->(need:Need {territory: $territory, id: $need})-[:OF_TYPE]->(type:ResourceType)
  WHERE need.audience IN $audiences
  RETURN need, seeker, type
  UNION
  WITH CASE WHEN $need IS NULL THEN $type END AS broader
  MATCH (:ResourceType {territory: $territory, id: broader})-[:NARROWER*0..5]->(type:ResourceType)
  MATCH (type)<-[:OF_TYPE]-(need:Need)<-[:LACKS]-(seeker:Actor)
  WHERE ($actor IS NULL OR seeker.id = $actor)
    AND need.audience IN $audiences AND coalesce(need.state, 'open') <> 'met'
  RETURN need, seeker, type ORDER BY need.id LIMIT 200
  UNION
  // Somebody looks for a type without having told a need.
  WITH CASE WHEN $need IS NULL THEN $type END AS wanted
  MATCH (type:ResourceType {territory: $territory, id: wanted})
  MATCH (seeker:Actor {territory: $territory, id: $actor})
  WHERE NOT EXISTS {
    MATCH (seeker)-[:LACKS]->(told:Need)-[:OF_TYPE]->(:ResourceType)<-[:NARROWER*0..5]-(type)
    WHERE told.audience IN $audiences AND coalesce(told.state, 'open') <> 'met'
  }
  RETURN null AS need, seeker, type
  UNION
  WITH CASE WHEN $need IS NULL AND $type IS NULL THEN $actor END AS wanted
  MATCH (seeker:Actor {territory: $territory, id: wanted})-[:LACKS]->(need:Need)-[:OF_TYPE]->(type:ResourceType)
  WHERE need.audience IN $audiences AND coalesce(need.state, 'open') <> 'met'
  RETURN need, seeker, type
  UNION
  WITH CASE WHEN $need IS NULL AND $type IS NULL AND $actor IS NULL THEN $territory END AS everywhere
  MATCH (need:Need {territory: everywhere})
  WHERE need.audience IN $audiences AND coalesce(need.state, 'open') <> 'met'
  WITH need LIMIT 200
  MATCH (seeker:Actor)-[:LACKS]->(need)-[:OF_TYPE]->(type:ResourceType)
  RETURN need, seeker, type
}
WITH collect({need: need, seeker: seeker, type: type}) AS asked
UNWIND asked AS ask
WITH CASE WHEN size(asked) = 1 THEN $limit ELSE 3 END AS few, ask.need AS need, ask.seeker AS seeker, ask.type AS type
// The seeker’s surroundings, once: whom it gets on with, whom not, what it offers, what it works on.
CALL (seeker) {
  OPTIONAL MATCH (seeker)-[r:RELATES]-(other:Actor)
  WHERE r.audience IN $audiences AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND ($mission IS NULL OR r.mission = $mission) AND ($campaign IS NULL OR r.campaign = $campaign)
  WITH seeker, collect(CASE WHEN r IS NOT NULL THEN {
         other: other, posture: r.posture, id: r.id, certainty: coalesce(r.certainty, 'stated'),
         apt: coalesce(r.object, 'global') IN ['means', 'global']
       } END) AS ties,
       collect(DISTINCT r.mission) AS missions
  RETURN ties, missions,
         [(seeker)-[:HOLDS]->(own:Resource)-[:OF_TYPE]->(offer) WHERE own.audience IN $audiences | offer] AS offers,
         [t IN ties WHERE t.posture = 'hostile' | t.other] AS foes,
         [t IN ties WHERE t.posture = 'friendly' | t.other] AS friends,
         [t IN ties WHERE t.posture = 'friendly' AND t.certainty = 'stated' | t.other] AS firm
}
// Who gets on with a friend of the seeker: only they can have an ally in common with it.
CALL (friends) {
  UNWIND friends AS friend
  MATCH (friend)-[r:RELATES]-(near:Actor)
  WHERE r.posture = 'friendly' AND r.audience IN $audiences
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND ($mission IS NULL OR r.mission = $mission) AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN collect(DISTINCT near) AS near
}
// The leads of this need. A frequent type has thousands: what is dear to know is looked up only for those that can
// still be among the best, and only the best are explained afterwards.
CALL (few, need, seeker, type, ties, missions, foes, friends, firm, offers, near) {
  MATCH path = (type)-[:NARROWER*0..5]->(offered:ResourceType)
  WITH *, length(path) AS depth, [t IN ties | t.other] AS tied, need.months AS wanted, need.before AS before,
       replace(toLower(need.unit) + ' ', 's ', ' ') AS wantedUnit
  MATCH (offered)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
  WHERE resource.audience IN $audiences AND holder <> seeker
  // First what the resource and its holder say of themselves.
  WITH *, CASE WHEN holder IN tied THEN [t IN ties WHERE t.other = holder] ELSE [] END AS bonds,
       point.distance(seeker.location, holder.location) / 1000.0 AS distance,
       coalesce([m IN seeker.meetings WHERE m IN holder.meetings], []) AS meetings,
       coalesce([v IN seeker.tags WHERE v IN holder.tags], []) AS tags,
       CASE WHEN need.quantity > 0 AND resource.quantity IS NOT NULL
             AND replace(toLower(resource.unit) + ' ', 's ', ' ') STARTS WITH wantedUnit
         THEN resource.quantity / need.quantity END AS cover,
       CASE WHEN resource.months IS NOT NULL THEN 1.0 * size([m IN wanted WHERE m IN resource.months]) / size(wanted) END AS ofMonths,
       CASE WHEN need.days IS NULL THEN resource.hours WHEN need.hours IS NULL THEN resource.wholeDays ELSE resource.week END AS times
  // An alliance on the means, or on everything, says more of sharing them than one on values or practices. A lead is as
  // sure as the least sure of what it stands on: the need, the resource, the relation of the two.
  WITH *, [b IN bonds | b.posture] AS postures, [b IN bonds WHERE b.apt | b.posture] AS apt,
       [b IN bonds | b.certainty] AS told,
       // How much is asked for up to where its times end, less what is up to where they begin.
       reduce(sum = 0.0, i IN range(0, coalesce(size(times), 2) - 2, 2) | sum + before[times[i + 1]] - before[times[i]]) / before[-1] AS ofWeek
  WITH *, [need.certainty, resource.certainty, CASE WHEN size(told) = 0 OR 'stated' IN told THEN 'stated'
           WHEN 'inferred' IN told THEN 'inferred' ELSE 'to_confirm' END] AS certainties,
       coalesce(ofMonths * ofWeek, ofMonths, ofWeek) AS overlap
  WITH *, {
    type: 0.7 ^ depth,
    availability: coalesce({available: 1.0, pooled: 0.8, public_support: 0.5}[resource.state], 0.3),
    quantity: CASE WHEN cover IS NULL THEN 0.5 WHEN cover > 1 THEN 1.0 ELSE cover END, calendar: coalesce(overlap, 0.5),
    distance: CASE WHEN distance IS NULL THEN 0.25 ELSE exp(-distance / 20.0) END,
    relation: CASE WHEN size(postures) = 0 THEN 0.3 WHEN 'hostile' IN postures THEN 0.0
      WHEN 'friendly' IN apt THEN 1.0 WHEN 'friendly' IN postures THEN 0.8
      WHEN 'dependent' IN apt THEN 0.6 WHEN 'dependent' IN postures THEN 0.5
      WHEN 'negotiated' IN postures THEN 0.4 WHEN 'neutral' IN postures THEN 0.2 ELSE 0.3 END,
    meeting: size(meetings) / (size(meetings) + 1.0),
    certainty: CASE WHEN 'to_confirm' IN certainties THEN 0.3 WHEN 'inferred' IN certainties THEN 0.6 ELSE 1.0 END
  } AS known
  WITH few, seeker, missions, foes, friends, firm, offers, near, resource, holder, offered, depth, distance, meetings,
       tags, cover, overlap, bonds, known, 'hostile' IN postures AS blocked,
       // What they are sure of, values at least by their tags, and what the rest adds at most. The rest of the score is
       // the same for every lead of the need; rounding adds less than 0.002.
       $weights.type * known.type + $weights.availability * known.availability + $weights.quantity * known.quantity
         + $weights.calendar * known.calendar + $weights.distance * known.distance
         + $weights.relation * known.relation + $weights.meeting * known.meeting + $weights.certainty * known.certainty
         + $weights.values * size(tags) / (size(tags) + 1.0) AS least,
       0.002 + $weights.values * ((size(tags) + size(missions)) / (size(tags) + size(missions) + 1.0)
           - size(tags) / (size(tags) + 1.0))
         + CASE WHEN holder IN near THEN $weights.ally ELSE 0.0 END AS more
  ORDER BY least DESC
  WITH few, seeker, missions, foes, friends, firm, offers, collect({
    resource: resource, holder: holder, offered: offered, depth: depth, distance: distance, meetings: meetings,
    tags: tags, cover: cover, overlap: overlap, blocked: blocked, bonds: bonds, known: known, least: least, more: more
  }) AS candidates, count(DISTINCT holder) AS holders
  WITH *, [c IN candidates WHERE NOT c.blocked][toInteger(few) - 1].least AS bar,
       CASE WHEN size(offers) > 0 THEN $weights.reciprocity ELSE 0.0 END AS most
  UNWIND [c IN candidates WHERE c.blocked OR bar IS NULL OR c.least + c.more + most >= bar] AS c
  // Then what the holder lacks itself.
  WITH few, seeker, missions, foes, friends, firm, offers, holders, c, c.holder AS holder
  WITH *, [(holder)-[:LACKS]->(theirs:Need)-[:OF_TYPE]->(back:ResourceType)
    WHERE back IN offers AND theirs.audience IN $audiences AND coalesce(theirs.state, 'open') <> 'met'
    | theirs] AS returns
  WITH *, c.least + $weights.reciprocity * size(returns) / (size(returns) + 1.0) AS least
  ORDER BY least DESC
  WITH few, seeker, missions, foes, friends, firm, holders,
       collect({c: c, holder: holder, returns: returns, least: least}) AS candidates
  WITH *, [k IN candidates WHERE NOT k.c.blocked][toInteger(few) - 1].least AS bar
  UNWIND [k IN candidates WHERE k.c.blocked OR bar IS NULL OR k.least + k.c.more >= bar] AS k
  // Last, and dearest, the relations of the holder.
  WITH few, seeker, missions, foes, friends, firm, holders, k.c AS c, k.holder AS holder, k.returns AS returns
  CALL (holder, seeker, friends, foes) {
    OPTIONAL MATCH (holder)-[r:RELATES]-(other:Actor)
    WHERE r.audience IN $audiences AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
      AND ($mission IS NULL OR r.mission = $mission) AND ($campaign IS NULL OR r.campaign = $campaign)
    // The same link read in two campaigns counts once.
    WITH collect(DISTINCT CASE WHEN other = seeker THEN r {.posture, .nature, .object} END) AS links,
         collect(CASE WHEN other = seeker OR other IN friends OR other IN foes THEN {other: other, id: r.id} END) AS used,
         collect(DISTINCT r.mission) AS theirMissions,
         collect(DISTINCT CASE WHEN r.posture = 'friendly' AND other IN friends THEN other END) AS common,
         collect(DISTINCT CASE WHEN coalesce(r.certainty, 'stated') = 'stated' THEN [other, r.posture] END) AS stated,
         collect(DISTINCT CASE WHEN r.posture = 'friendly' AND other IN foes THEN other END) AS alliedFoes,
         collect(DISTINCT CASE WHEN r.posture = 'dependent' AND other IN foes THEN other END) AS boundFoes,
         collect(DISTINCT CASE WHEN r.posture = 'hostile' THEN other END) AS theirFoes
    RETURN links, used, theirMissions, stated, alliedFoes, boundFoes, theirFoes,
           [c IN common WHERE NOT c IN theirFoes AND NOT c IN foes] AS common
  }
  WITH *, c.known AS known, [m IN missions WHERE m IN theirMissions] AS sharedMissions,
       // An ally that is common only by what was inferred, or remains to be confirmed, counts half.
       (size(common) + size([f IN common WHERE f IN firm AND [f, 'friendly'] IN stated])) / 2.0 AS allies
  WITH *, size(c.tags) + size(sharedMissions) AS shared
  WITH *, known {.*, ally: allies / (allies + 1.0), values: shared / (shared + 1.0),
                 reciprocity: size(returns) / (size(returns) + 1.0)} AS factors
  WITH *, reduce(sum = 0.0, name IN keys(factors) | sum + $weights[name] * factors[name]) AS score
  ORDER BY c.blocked, score DESC, c.resource.id
  WITH few, holders, collect(c {
    .*, strict: coalesce(c.resource.state IN ['available', 'pooled'], false), score: score, factors: factors,
    links: links, used: used, common: common, stated: stated, alliedFoes: alliedFoes, boundFoes: boundFoes,
    theirFoes: theirFoes, missions: sharedMissions, returns: returns
  }) AS leads
  RETURN [l IN leads WHERE NOT l.blocked][..toInteger(few)] + [l IN leads WHERE l.blocked][..10] AS best, holders
}
// How many other needs rest on those who hold it. What twenty hold rests on nobody in particular.
WITH *, COUNT {
  MATCH (type)<-[:OF_TYPE]-(rival:Need)
  WHERE holders < 20 AND (need IS NULL OR rival <> need)
    AND rival.audience IN $audiences AND coalesce(rival.state, 'open') <> 'met'
} AS rivals
UNWIND best AS lead
WITH *, 1.0 - rivals / ((rivals + 1.0) * holders) AS fragility, lead.factors AS factors, lead.resource AS resource
WITH *, lead.score + $weights.fragility * fragility AS score, factors {.*, fragility: fragility} AS factors
ORDER BY lead.blocked, score DESC, need.id, resource.id
WITH collect({need: need, seeker: seeker, ties: ties, friends: friends, firm: firm, holders: holders, rivals: rivals,
              lead: lead, score: score, factors: factors}) AS all
UNWIND [a IN all WHERE NOT a.lead.blocked][..toInteger($limit)] + [a IN all WHERE a.lead.blocked][..10] AS a
WITH a, a.need AS need, a.seeker AS seeker, a.firm AS firm, a.lead AS lead, a.lead.holder AS holder,
     a.lead.resource AS resource,
     // An ally of the seeker who is opposed to the holder.
     [f IN a.lead.theirFoes WHERE f IN a.friends] AS hurtFriends,
     CASE WHEN a.seeker.id < a.lead.holder.id THEN a.seeker.id + '|' + a.lead.holder.id
          ELSE a.lead.holder.id + '|' + a.seeker.id END AS pair
// Those that the reasons and obstacles speak of: the relations of both sides with them are the evidence.
WITH *, lead.common + lead.alliedFoes + lead.boundFoes + hurtFriends + seeker AS third
// Who gets on with both sides: first whom others listen to, then those of whom it was stated.
CALL (lead, firm) {
  UNWIND lead.common AS broker
  OPTIONAL MATCH (broker)-[:HOLDS]->(symbol:Resource)
  WHERE symbol.family = 'symbolic' AND symbol.audience IN $audiences
  WITH broker, broker IN firm AND [broker, 'friendly'] IN lead.stated AS stated, collect(symbol.id) AS symbols
  ORDER BY coalesce(broker.state, 'active') = 'active' DESC, size(symbols) > 0 DESC, stated DESC, broker.id
  RETURN collect({actor: broker.id, stated: stated, resources: symbols}) AS brokers
}
RETURN need.id AS need, seeker.id AS seeker, holder.id AS holder, resource.id AS resource, lead.offered.id AS type,
       lead.blocked AS blocked, lead.strict AS strict, round(a.score, 4) AS score,
       round(lead.distance, 1) AS distance, a.factors AS factors,
  // Each reason with the term that it speaks of.
  [l IN lead.links WHERE l.posture = 'friendly' | l {.nature, .object, code: 'allied', term: 'relation'}]
  + [l IN lead.links WHERE l.posture = 'dependent' | l {.nature, .object, code: 'bound', term: 'relation'}]
  + [reason IN [
    CASE WHEN size(brokers) > 0 THEN {code: 'common_ally', term: 'ally', actors: [b IN brokers | b.actor]} END,
    CASE WHEN lead.distance < 1 THEN {code: 'same_place', term: 'distance', town: holder.town}
         WHEN lead.distance < 25 THEN {code: 'near', term: 'distance', km: round(lead.distance, 1)} END,
    CASE WHEN size(lead.returns) > 0
         THEN {code: 'reciprocity', term: 'reciprocity', needs: [n IN lead.returns | n.id]} END,
    CASE WHEN lead.cover >= 1 THEN {code: 'enough', term: 'quantity', quantity: resource.quantity, unit: resource.unit} END,
    CASE WHEN lead.overlap = 1 THEN {code: 'calendar_fits', term: 'calendar', period: resource.period} END,
    CASE WHEN size(lead.meetings) > 0 THEN {code: 'met', term: 'meeting', meetings: lead.meetings} END,
    CASE WHEN size(lead.tags) > 0 THEN {code: 'shared_values', term: 'values', tags: lead.tags} END,
    CASE WHEN size(lead.missions) > 0 THEN {code: 'shared_mission', term: 'values', missions: lead.missions} END,
    CASE resource.state WHEN 'available' THEN {code: 'available', term: 'availability'}
         WHEN 'pooled' THEN {code: 'pooled', term: 'availability', conditions: resource.conditions} END,
    {code: CASE lead.depth WHEN 0 THEN 'exact_type' ELSE 'narrower_type' END, term: 'type', type: lead.offered.id}
  ] WHERE reason IS NOT NULL] AS reasons,
  // The gravest first.
  [l IN lead.links WHERE l.posture = 'hostile'
   | {code: 'opposition', nature: l.nature, object: l.object, because: head(COLLECT {
       MATCH (said:Reading {territory: $territory, pair: pair})
       USING INDEX said:Reading(territory, pair)
       WHERE said.nature = l.nature AND said.audience IN $audiences AND said.argument IS NOT NULL
       RETURN said.argument ORDER BY said.at DESC, said.id
     })}]
  + CASE WHEN coalesce(holder.state, 'active') <> 'active' THEN [{code: 'not_active', state: holder.state}] ELSE [] END
  + [f IN lead.alliedFoes | {code: 'ally_opposed', actor: f.id}]
  + [f IN hurtFriends | {code: 'own_ally_opposed', actor: f.id}]
  + [f IN lead.boundFoes | {code: 'bound_to_opposed', actor: f.id}]
  + [obstacle IN [
    CASE coalesce(resource.state, 'potential') WHEN 'potential' THEN {code: 'potential', conditions: resource.conditions}
         WHEN 'public_support' THEN {code: 'public_support'} END,
    CASE WHEN lead.cover < 1 THEN {code: 'too_little', quantity: resource.quantity, unit: resource.unit} END,
    CASE WHEN lead.overlap < 1 THEN {wanted: need.period, offered: resource.period, code: coalesce(head([level IN
      ['months', 'days'] WHERE any(one IN need[level] WHERE NOT one IN resource[level])]), 'hours') + '_differ'} END,
    CASE WHEN a.holders = 1 AND a.rivals > 0 THEN {code: 'sole_provider', others: a.rivals} END
  ] WHERE obstacle IS NOT NULL]
  + [l IN lead.links WHERE l.posture = 'neutral' | {code: 'neutrality', object: l.object}]
  + [l IN lead.links WHERE l.posture = 'negotiated' | {code: 'negotiation', object: l.object}]
  + [obstacle IN [
    CASE WHEN lead.distance >= 50 THEN {code: 'far', km: round(lead.distance, 1)} END,
    CASE WHEN size(lead.links) = 0 THEN {code: 'no_link'} END,
    CASE WHEN holder.location IS NULL THEN {code: 'unlocated', actor: holder.id}
         WHEN seeker.location IS NULL THEN {code: 'unlocated', actor: seeker.id} END,
    CASE WHEN resource.certainty IN ['inferred', 'to_confirm'] THEN {code: 'uncertain', certainty: resource.certainty} END
  ] WHERE obstacle IS NOT NULL] AS obstacles,
  // What to ask first, before anything is proposed.
  [unknown IN [
    {so: resource.certainty IN ['inferred', 'to_confirm'], code: 'check_resource'},
    {so: size(lead.bonds) > 0 AND none(b IN lead.bonds WHERE b.certainty = 'stated'), code: 'check_relation'},
    {so: coalesce(resource.state, 'potential') = 'potential', code: 'check_conditions'},
    {so: need.certainty IN ['inferred', 'to_confirm'], code: 'check_need'},
    {so: need.quantity > 0 AND lead.cover IS NULL, code: 'check_quantity'},
    {so: any(level IN ['months', 'days', 'hours'] WHERE need[level] IS NOT NULL AND resource[level] IS NULL),
     code: CASE WHEN lead.overlap IS NULL THEN 'check_calendar' ELSE 'check_times' END},
    {so: holder.location IS NULL, code: 'check_place', actor: holder.id},
    {so: seeker.location IS NULL, code: 'check_place', actor: seeker.id},
    {so: need.quantity IS NULL, code: 'check_how_much'}, {so: need.period IS NULL, code: 'check_when'}
  ] WHERE unknown.so | unknown {.code, .actor}] AS unknowns, [b IN brokers | b.actor] AS brokers,
  [b IN brokers[..1] | {code: CASE WHEN size(b.resources) > 0 THEN 'mediator_heard' ELSE 'mediator' END,
                        actor: b.actor, resources: b.resources, stated: b.stated}] AS mediation,
  [u IN lead.used WHERE u.other IN third | u.id] + [t IN a.ties WHERE t.other IN third | t.id] AS relations
ORDER BY blocked, score DESC, need, resource
