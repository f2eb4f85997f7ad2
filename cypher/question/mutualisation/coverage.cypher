/*
title: {fr: Ce qui est couvert et ce qui ne l’est pas, en: What is covered and what is not}
question:
  fr: Où les besoins ont-ils une réponse, sûre ou seulement possible, et qu’est-ce qui ne tient qu’à un seul ?
  en: Where do needs have an answer, certain or only possible, and what rests on a single one?
reading:
  fr: Une ligne par type de besoin et par lieu. « Sûre » compte ce qui est disponible ou déjà commun, « possible » aussi ce qui pourrait l’être sous conditions. Vingt noms au plus sont cités de chaque côté ; le nombre dit combien ils sont. Choisissez un acteur pour voir seulement ce que son départ changerait.
  en: One line per type of need and place. “Certain” counts what is available or already common, “possible” also what could be under conditions. Twenty names at most are given on each side; the number says how many there are. Choose an actor to see only what its departure would change.
caution:
  fr: Cela dit ce que la carte connaît, sans compter les quantités (voir « La meilleure répartition »). Le lieu est celui du besoin, sinon la commune de qui le porte. Ce que quelqu’un détient lui-même ne répond pas à son propre besoin.
  en: It tells what the map knows, without counting quantities (see “The best allocation”). The place is that of the need, else the town of whoever has it. What somebody holds does not answer their own need.
parameters:
  - {name: type, kind: type, optional: true, label: {fr: Type de ressource, en: Resource type}}
  - {name: without, kind: actor, optional: true, label: {fr: Si cet acteur partait, en: If this actor left}}
columns:
  - {name: type, kind: type, label: {fr: Type, en: Type}}
  - {name: place, kind: text, label: {fr: Lieu, en: Place}}
  - {name: coverage, kind: code, label: {fr: Couverture, en: Coverage}}
  - {name: coverage_before, kind: code, label: {fr: Couverture avant le départ, en: Coverage before the departure}}
  - {name: needs, kind: number, label: {fr: Besoins, en: Needs}}
  - {name: certain, kind: number, label: {fr: dont réponse sûre, en: with a certain answer}}
  - {name: possible, kind: number, label: {fr: dont réponse au moins possible, en: with at least a possible answer}}
  - {name: seekers, kind: actors, label: {fr: Qui cherche, en: Who seeks}}
  - {name: sure, kind: number, label: {fr: Combien répondent sûrement, en: How many answer for certain}}
  - {name: holders, kind: actors, label: {fr: Qui répond sûrement, en: Who answers for certain}}
  - {name: able, kind: number, label: {fr: Combien d’autres pourraient répondre, en: How many others could answer}}
  - {name: others, kind: actors, label: {fr: Qui pourrait répondre, en: Who could answer}}
*/
MATCH (need:Need {territory: $territory})-[:OF_TYPE]->(type:ResourceType)
USING INDEX need:Need(territory)
WHERE need.audience IN $audiences
  AND coalesce(need.state, 'open') <> 'met'
  AND ($type IS NULL OR EXISTS { (:ResourceType {territory: $territory, id: $type})-[:NARROWER*0..5]->(type) })
WITH type, collect(need) AS needs
// Who holds the type or a narrower one, for certain or at all: once a type.
CALL (type) {
  MATCH (type)-[:NARROWER*0..5]->(narrower:ResourceType)
  RETURN collect(DISTINCT narrower) AS types
}
CALL (types) {
  UNWIND types AS each
  MATCH (each)<-[:OF_TYPE]-(resource:Resource)<-[:HOLDS]-(holder:Actor)
  WHERE resource.audience IN $audiences
  WITH holder, max(CASE WHEN resource.state IN ['available', 'pooled'] THEN 1 ELSE 0 END) = 1 AS certain
  ORDER BY holder.name, holder.id
  RETURN collect(CASE WHEN certain THEN holder.id END) AS certainly,
         collect(CASE WHEN NOT certain THEN holder.id END) AS perhaps
}
WITH type, types, needs, certainly, perhaps, CASE WHEN $without IN certainly THEN 1 ELSE 0 END AS lostCertain,
     CASE WHEN $without IN certainly OR $without IN perhaps THEN 1 ELSE 0 END AS lost
// Place by place: how many others answer each need. What is lost is never the seeker’s, who stays.
CALL (types, needs, certainly, perhaps, lostCertain, lost) {
  UNWIND needs AS need
  MATCH (seeker:Actor)-[:LACKS]->(need)
  WHERE $without IS NULL OR seeker.id <> $without
  CALL (seeker, types) {
    OPTIONAL MATCH (seeker)-[:HOLDS]->(resource:Resource)-[:OF_TYPE]->(held:ResourceType)
    WHERE held IN types
      AND resource.audience IN $audiences
    RETURN max(CASE WHEN resource.state IN ['available', 'pooled'] THEN 1 ELSE 0 END) AS ownCertain,
           CASE WHEN count(resource) > 0 THEN 1 ELSE 0 END AS own
  }
  WITH need, seeker, own, ownCertain, size(certainly) - ownCertain AS sureBefore,
       size(certainly) + size(perhaps) - own AS anyBefore
  WITH *, sureBefore - lostCertain AS sure, anyBefore - lost AS answered
  RETURN coalesce(need.place, seeker.town, '') AS place, count(need) AS needed,
         collect(DISTINCT seeker.id) AS seekers,
         sum(CASE WHEN sure > 0 THEN 1 ELSE 0 END) AS certain,
         sum(CASE WHEN answered > 0 THEN 1 ELSE 0 END) AS possible,
         sum(CASE WHEN sureBefore > 0 THEN 1 ELSE 0 END) AS certainBefore,
         sum(CASE WHEN anyBefore > 0 THEN 1 ELSE 0 END) AS possibleBefore,
         min(sure) AS fewest, min(sureBefore) AS fewestBefore, max(ownCertain) AS ownCertain, max(own) AS own
}
WITH *,
     CASE WHEN possible = 0 THEN 'nobody' WHEN certain = 0 THEN 'only_possible' WHEN certain < needed THEN 'in_part'
       WHEN fewest = 1 THEN 'one_holder' ELSE 'covered' END AS coverage,
     CASE WHEN possibleBefore = 0 THEN 'nobody' WHEN certainBefore = 0 THEN 'only_possible'
       WHEN certainBefore < needed THEN 'in_part'
       WHEN fewestBefore = 1 THEN 'one_holder' ELSE 'covered' END AS before
WHERE $without IS NULL
  OR coverage <> before
  OR certain <> certainBefore
  OR possible <> possibleBefore
// Who seeks alone is no answer to its own need; where several seek, each may be one to another.
WITH *, CASE WHEN size(seekers) = 1 THEN seekers ELSE [] END + coalesce($without, []) AS left
RETURN type.id AS type, CASE WHEN place <> '' THEN place END AS place, coverage,
       CASE WHEN $without IS NOT NULL THEN before END AS coverage_before, needed AS needs, certain, possible, seekers,
       size(certainly) - lostCertain - CASE WHEN size(seekers) = 1 THEN ownCertain ELSE 0 END AS sure,
       [id IN certainly[0..22] WHERE NOT id IN left][0..20] AS holders,
       size(perhaps) - (lost - lostCertain) - CASE WHEN size(seekers) = 1 THEN own - ownCertain ELSE 0 END AS able,
       [id IN perhaps[0..22] WHERE NOT id IN left][0..20] AS others
ORDER BY CASE coverage WHEN 'nobody' THEN 0 WHEN 'only_possible' THEN 1 WHEN 'in_part' THEN 2
           WHEN 'one_holder' THEN 3 ELSE 4 END,
         needs DESC, type, place
