/*
title: {fr: Services à coordonner, en: Services to coordinate}
question:
  fr: Qui offre le même service, dans le même domaine et au même endroit, sans coopérer ?
  en: Who offers the same service, in the same field and the same place, without cooperating?
reading:
  fr: Chaque ligne réunit des acteurs qui offrent le même type de ressource, ont le même secteur ou une étiquette en commun, et sont dans la même commune ou à peu de distance de l’un d’eux, sans qu’une alliance, une négociation, une interdépendance ou une mutualisation relie la plupart. Les paires sans coopération sont comptées.
  en: Each line gathers actors that offer the same type of resource, have the same sector or a tag in common, and are in the same town or a short distance from one of them, with no alliance, negotiation, interdependence or pool between most of them. The pairs without cooperation are counted.
caution:
  fr: Le public servi n’est pas saisi à part, le secteur et les étiquettes en tiennent lieu. Plusieurs services semblables peuvent être un choix. Une opposition est signalée, elle n’efface pas la ligne. Un acteur peut être de deux groupes voisins.
  en: The public served is not entered as such, sector and tags stand for it. Several similar services may be a choice. An opposition is shown, it does not erase the line. An actor may be in two neighbouring groups.
parameters:
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: within, kind: number, default: 10, label: {fr: Distance au plus (km), en: Distance at most (km)}}
  - {name: apart, kind: number, default: 50, label: {fr: 'Paires sans coopération (%), au moins', en: 'Pairs without cooperation (%), at least'}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: type, kind: type, label: {fr: Service, en: Service}}
  - {name: actors, kind: actors, label: {fr: Qui l’offre, en: Who offers it}}
  - {name: sector, kind: code, label: {fr: Même secteur, en: Same sector}}
  - {name: tags, kind: text, label: {fr: Mêmes étiquettes, en: Same tags}}
  - {name: town, kind: text, label: {fr: Commune, en: Town}}
  - {name: distance, kind: number, label: {fr: Distance du centre au plus loin (km), en: Distance from the centre to the farthest (km)}}
  - {name: apart, kind: number, label: {fr: Paires sans coopération, en: Pairs without cooperation}}
  - {name: pairs, kind: number, label: {fr: Paires en tout, en: Pairs in all}}
  - {name: blocked, kind: boolean, label: {fr: Avec une opposition, en: With an opposition}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
  - {name: relations, kind: relations, label: {fr: Relations entre eux, en: Relations between them}}
finding:
  pattern: uncoordinated-overlap
  weight: 46
  sentence:
    fr: "{actors} offrent le même service ({type})[sector? dans le même secteur ({sector})][tags?, avec la même étiquette ({tags})][town?, au même endroit ({town})] : {apart} {apart|paire|paires} sur {pairs} sans coopération connue."
    en: "{actors} offer the same service ({type})[sector? in the same sector ({sector})][tags?, with the same tag ({tags})][town?, in the same place ({town})]: {apart} of {pairs} {pairs|pair|pairs} without known cooperation."
java: org.maillage.mutualisation.ServicesToCoordinate
*/
// Who offers what, to whom and where, and with whom it already works or is opposed.
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.state, 'active') = 'active'
  AND coalesce(a.audience, 'public') IN $audiences
WITH a, COLLECT {
  MATCH (a)-[:HOLDS]->(resource:Resource)-[:OF_TYPE]->(type:ResourceType)
  WHERE resource.audience IN $audiences
    AND coalesce(resource.state, 'potential') <> 'public_support'
    AND ($type IS NULL OR type.id = $type)
  RETURN DISTINCT type.id
} AS types
WHERE size(types) > 0
// The same public is where the sector or a tag is the same: only those are held against each other.
WITH a, types, CASE WHEN a.sector IS NULL THEN [] ELSE [a.sector] END + [tag IN coalesce(a.tags, []) | '#' + tag] AS fields
WHERE size(fields) > 0
RETURN a.id AS actor, types, fields, a.town AS town, a.lat AS lat, a.lon AS lon, COLLECT {
  MATCH (a)-[r:RELATES]-(b:Actor)
  WHERE r.posture IN ['friendly', 'negotiated', 'dependent']
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN [b.id, r.id]
} AS ties, COLLECT {
  MATCH (a)-[r:RELATES]-(b:Actor)
  WHERE r.posture = 'hostile'
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN [b.id, r.id]
} AS oppositions, COLLECT {
  MATCH (a)-[:MEMBER]->(pool:Pool)
  WHERE pool.audience IN $audiences
    AND NOT pool.stage IN ['ended', 'failed']
  RETURN DISTINCT pool.id
} AS pools
ORDER BY a.name, a.id
