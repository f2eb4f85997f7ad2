/*
title: {fr: Services à coordonner, en: Services to coordinate}
question:
  fr: Qui offre le même service, dans le même domaine et au même endroit, sans coopérer ?
  en: Who offers the same service, in the same field and the same place, without cooperating?
reading:
  fr: Chaque ligne est une paire d’acteurs qui offrent le même type de ressource, ont le même secteur ou une étiquette en commun, et sont dans la même commune ou à peu de distance, sans alliance, négociation, interdépendance ni mutualisation entre eux. Les plus proches d’abord.
  en: Each line is a pair of actors that offer the same type of resource, have the same sector or a tag in common, and are in the same town or a short distance apart, with no alliance, negotiation, interdependence or pool between them. The closest first.
caution:
  fr: Le public servi n’est pas saisi à part, le secteur et les étiquettes en tiennent lieu. Deux services semblables peuvent être un choix. Une opposition est signalée, elle n’efface pas la ligne.
  en: The public served is not entered as such, sector and tags stand for it. Two similar services may be a choice. An opposition is shown, it does not erase the line.
parameters:
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: within, kind: number, default: 10, label: {fr: Distance au plus (km), en: Distance at most (km)}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de paires, en: Number of pairs}}
columns:
  - {name: type, kind: type, label: {fr: Service, en: Service}}
  - {name: a, kind: actor, label: {fr: L’un, en: One}}
  - {name: b, kind: actor, label: {fr: L’autre, en: The other}}
  - {name: shared, kind: points, label: {fr: Ce qui les rapproche, en: What they have in common}}
  - {name: distance, kind: number, label: {fr: Distance (km), en: Distance (km)}}
  - {name: blocked, kind: boolean, label: {fr: En opposition, en: In opposition}}
  - {name: relations, kind: relations, label: {fr: Oppositions, en: Oppositions}}
*/
MATCH (resource:Resource {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX resource:Resource(territory)
WHERE resource.audience IN $audiences
  AND coalesce(resource.state, 'potential') <> 'public_support'
  AND ($type IS NULL OR type.id = $type)
MATCH (holder:Actor)-[:HOLDS]->(resource)
WHERE coalesce(holder.state, 'active') = 'active'
// The same public is where the sector or a tag is the same: only those are held against each other.
UNWIND coalesce([holder.sector], []) + [tag IN coalesce(holder.tags, []) | '#' + tag] AS field
WITH type, field, collect(DISTINCT holder) AS holders
WHERE field IS NOT NULL
  AND size(holders) >= 2
UNWIND holders AS a
UNWIND holders AS b
WITH type, field, a, b
WHERE a.id < b.id
  AND (a.town = b.town OR point.distance(a.location, b.location) <= $within * 1000)
WITH type, a, b, collect(field) AS fields, round(point.distance(a.location, b.location) / 1000.0, 1) AS distance
WHERE NOT EXISTS {
  MATCH (a)-[r:RELATES]-(b)
  WHERE r.posture IN ['friendly', 'negotiated', 'dependent']
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
}
  AND NOT EXISTS {
    MATCH (a)-[:MEMBER]->(pool:Pool)<-[:MEMBER]-(b)
    WHERE pool.audience IN $audiences
      AND NOT pool.stage IN ['ended', 'failed']
  }
CALL (a, b) {
  OPTIONAL MATCH (a)-[r:RELATES]-(b)
  WHERE r.posture = 'hostile'
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN collect(DISTINCT r.id) AS oppositions
}
RETURN type.id AS type, a.id AS a, b.id AS b,
       [f IN fields WHERE NOT f STARTS WITH '#' | {code: 'same_sector', sector: f}]
       + [f IN fields WHERE f STARTS WITH '#' | {code: 'same_tag', tag: substring(f, 1)}]
       + CASE WHEN a.town = b.town THEN [{code: 'same_town', town: a.town}] ELSE [] END AS shared,
       distance, size(oppositions) > 0 AS blocked, oppositions AS relations
ORDER BY blocked, size(fields) DESC, distance, type, a, b
LIMIT toInteger($limit)
