/*
title: {fr: Collectifs de pairs, en: Collectives of peers}
question:
  fr: Quels acteurs de même sorte se sont alliés entre eux sans structure commune ?
  en: Which actors of one kind have allied with each other without a common structure?
reading:
  fr: Chaque ligne réunit au moins trois acteurs de la même sorte, presque tous alliés deux à deux, qu’aucun groupe ne rassemble. Ils agissent peut-être déjà comme un collectif.
  en: Each line gathers at least three actors of one kind, nearly all allied two by two, that no group brings together. They may already act as a collective.
caution:
  fr: Une structure commune qui n’est pas sur la carte n’est pas vue.
  en: A common structure that is not on the map is not seen.
columns:
  - {name: actors, kind: actors, label: {fr: Acteurs, en: Actors}}
  - {name: kind, kind: code, label: {fr: Sorte, en: Kind}}
  - {name: share, kind: number, label: {fr: Paires alliées (sur 1), en: Allied pairs (out of 1)}}
  - {name: relations, kind: relations, label: {fr: Leurs alliances, en: Their alliances}}
finding:
  pattern: collective-of-peers
  weight: 35
  sentence:
    fr: "{actors}, de même sorte ({kind}), sont presque tous en alliance deux à deux, sans structure commune."
    en: "{actors}, of the same kind ({kind}), are nearly all allied two by two, without a common structure."
java: org.maillage.coordination.CollectivesOfPeers
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE a.kind IS NOT NULL
  AND coalesce(a.audience, 'public') IN $audiences
RETURN a.id AS actor, a.kind AS kind, COLLECT {
  MATCH (a)-[:PART_OF]->(g:Actor)
  WHERE coalesce(g.audience, 'public') IN $audiences
  RETURN g.id
} AS groups, COLLECT {
  MATCH (a)-[r:RELATES]->(b:Actor)
  WHERE r.posture = 'friendly'
    AND b.kind = a.kind
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN [b.id, r.id]
} AS allies
ORDER BY a.name
