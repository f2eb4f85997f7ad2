/*
title: {fr: Mutualisations arrêtées, en: Poolings that stopped}
question:
  fr: Quelles mutualisations se sont arrêtées, et pourquoi ?
  en: Which poolings stopped, and why?
reading:
  fr: Une ligne par mutualisation abandonnée ou terminée, les abandons d’abord, avec la raison que le groupe a gardée. Une mutualisation repartie après un abandon est listée aussi, à son étape d’aujourd’hui.
  en: One line per pooling that was given up or ended, those given up first, with the reason that the group kept. One that started again after it had been given up is listed too, at its stage of today.
caution:
  fr: La raison est celle que quelqu’un a notée, souvent après coup. Terminer n’est pas échouer.
  en: The reason is the one that somebody noted, often afterwards. To end is not to fail.
columns:
  - {name: pool, kind: pool, label: {fr: Mutualisation, en: Pooling}}
  - {name: stage, kind: code, label: {fr: Étape, en: Stage}}
  - {name: stopped, kind: text, label: {fr: Quand, en: When}}
  - {name: obstacle, kind: code, label: {fr: Obstacle principal, en: Main obstacle}}
  - {name: reason, kind: text, label: {fr: Raison, en: Reason}}
  - {name: carrier, kind: actor, label: {fr: Porteur, en: Carrier}}
  - {name: members, kind: actors, label: {fr: Membres, en: Members}}
*/
MATCH (pool:Pool {territory: $territory})
USING INDEX pool:Pool(territory)
WHERE pool.audience IN $audiences
  AND (pool.stage IN ['ended', 'failed'] OR pool.failedOn IS NOT NULL OR pool.obstacle IS NOT NULL
    OR pool.reason IS NOT NULL AND pool.stage <> 'idea')
OPTIONAL MATCH (carrier:Actor {territory: $territory, id: pool.carrier})
USING INDEX carrier:Actor(territory, id)
WHERE coalesce(carrier.audience, 'public') IN $audiences
WITH pool, carrier, CASE pool.stage WHEN 'ended' THEN pool.endedOn ELSE pool.failedOn END AS stopped
ORDER BY pool.stage <> 'failed', stopped IS NULL, stopped DESC, pool.name, pool.id
RETURN pool.id AS pool, pool.stage AS stage, stopped,
       pool.obstacle AS obstacle, pool.reason AS reason, carrier.id AS carrier,
       COLLECT {
         MATCH (m:Actor)-[:MEMBER]->(pool)
         WHERE coalesce(m.audience, 'public') IN $audiences
         RETURN m.id ORDER BY m.id
       } AS members
