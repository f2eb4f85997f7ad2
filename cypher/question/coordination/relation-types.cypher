/*
title: {fr: Relations entre les entreprises, en: Relations between the enterprises}
question:
  fr: Par quoi les entreprises du territoire sont-elles reliées, de l’absence de coopération aux moyens mis en commun ?
  en: What ties the enterprises of the territory, from no cooperation to pooled means?
reading:
  fr: Chaque ligne est une épreuve, pas un classement. « Sectorisée » compte les paires sans coopération connue, et les acteurs qui n’en ont aucune ; « interconnectée », celles qui n’ont que des liens informels ; « partenariale », celles qui ont une convention, un groupement, une adhésion, une gouvernance commune ou un accord signé ensemble ; « transversale », celles qui partagent une mutualisation décidée ou en marche, un emploi, un achat, un événement ou une animation. Une paire peut passer les deux dernières.
  en: Each line is a test, not a ranking. “Sectorised” counts the pairs without known cooperation, and the actors that have none; “interconnected”, those with informal ties only; “partnership”, those with an agreement, a consortium, a membership, a common governance or an agreement signed together; “transversal”, those that share a pool agreed or running, a job, a purchase, an event or joint activities. A pair may pass the last two.
caution:
  fr: Ce qui n’a pas été regardé compte ici comme une absence. Presque toutes les paires d’un territoire sont sans coopération, et cela ne dit rien de mal. Les entreprises sont ici les entreprises, associations et coopératives d’après leur sorte, sauf à cocher la case.
  en: What has not been looked at counts here as an absence. Nearly all pairs of a territory are without cooperation, which says nothing bad. Enterprises are here companies, associations and cooperatives by their kind, unless the box is ticked.
nothing:
  fr: Aucune entreprise n’est sur la carte ici. Donnez leur sorte aux acteurs, ou cochez « Compter tous les acteurs ».
  en: No enterprise is on the map here. Give the actors their kind, or tick “Count all actors”.
parameters:
  - {name: sector, kind: sector, optional: true, label: {fr: Seulement entre acteurs du secteur, en: Only between actors of the sector}}
  - {name: everybody, kind: boolean, default: false, label: {fr: Compter tous les acteurs, en: Count all actors}}
columns:
  - {name: towards, kind: code, label: {fr: Relation, en: Relation}}
  - {name: test, kind: code, label: {fr: Épreuve, en: Test}}
  - {name: pairs, kind: number, label: {fr: Paires qui la passent, en: Pairs that pass it}}
  - {name: every, kind: number, label: {fr: Sur, en: Out of}}
  - {name: actors, kind: number, label: {fr: Acteurs concernés, en: Actors concerned}}
  - {name: among, kind: number, label: {fr: Sur, en: Out of}}
  - {name: pools, kind: pool, label: {fr: Mutualisations, en: Pools}}
  - {name: relations, kind: relations, label: {fr: Relations qui le font dire, en: Relations that say so}}
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.state, 'active') = 'active'
  AND coalesce(a.audience, 'public') IN $audiences
  AND ($sector IS NULL OR a.sector = $sector)
OPTIONAL MATCH (kind:Term {territory: $territory, id: 'kind:' + a.kind})
USING INDEX kind:Term(territory, id)
WITH a, kind
WHERE $everybody OR kind.sphere IN ['civil', 'company']
WITH collect(a) AS enterprises
WHERE size(enterprises) > 0
// What ties two of them, once by each way of being tied.
OPTIONAL CALL (enterprises) {
  UNWIND enterprises AS a
  MATCH (a)-[r:RELATES]->(b:Actor)
  WHERE r.posture IN ['friendly', 'negotiated', 'dependent']
    AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
  RETURN a, b, r.id AS relation, null AS pool,
         CASE
           WHEN r.form IN ['agreement', 'consortium', 'membership', 'governance'] THEN 'formal'
           WHEN r.form IN ['shared_employment', 'joint_purchase', 'joint_event', 'co_organisation'] THEN 'common'
           ELSE 'informal'
         END AS how
  UNION ALL
  UNWIND enterprises AS a
  MATCH (a)-[:MEMBER]->(p:Pool)<-[:MEMBER]-(b:Actor)
  WHERE a.id < b.id
    AND p.audience IN $audiences
    AND p.stage IN ['agreed', 'running']
  RETURN a, b, null AS relation, p.id AS pool, 'common' AS how
  UNION ALL
  MATCH (g:Agreement {territory: $territory})
  USING INDEX g:Agreement(territory)
  WHERE g.audience IN $audiences
  MATCH (p:Pool {territory: $territory, id: g.pool})
  USING INDEX p:Pool(territory, id)
  WHERE p.audience IN $audiences
    AND NOT p.stage IN ['ended', 'failed']
  UNWIND g.signatories AS one
  UNWIND g.signatories AS other
  WITH p, one, other
  WHERE one < other
  MATCH (a:Actor {territory: $territory, id: one})
  USING INDEX a:Actor(territory, id)
  MATCH (b:Actor {territory: $territory, id: other})
  USING INDEX b:Actor(territory, id)
  RETURN a, b, null AS relation, p.id AS pool, 'formal' AS how
}
// The other end is one of them too; both ends are when neither comes from their list.
WITH enterprises, a, b, relation, pool, how
OPTIONAL MATCH (first:Term {territory: $territory, id: 'kind:' + a.kind})
USING INDEX first:Term(territory, id)
OPTIONAL MATCH (second:Term {territory: $territory, id: 'kind:' + b.kind})
USING INDEX second:Term(territory, id)
WITH enterprises, a, b, relation, pool, how,
     a IS NOT NULL
     AND coalesce(a.state, 'active') = 'active'
     AND coalesce(b.state, 'active') = 'active'
     AND ($sector IS NULL OR (a.sector = $sector AND b.sector = $sector))
     AND ($everybody OR (first.sphere IN ['civil', 'company'] AND second.sphere IN ['civil', 'company'])) AS counted
WITH size(enterprises) AS among, CASE WHEN counted THEN CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END END AS pair,
     collect(how) AS hows, collect(relation) AS relations, collect(DISTINCT pool) AS pools
WITH among, collect({pair: pair, hows: hows, relations: relations, pools: pools}) AS tied
WITH among, among * (among - 1) / 2 AS every, [tie IN tied WHERE tie.pair IS NOT NULL] AS tied
UNWIND [
  {towards: 'sectorised', test: 'no_cooperation', how: 'none'},
  {towards: 'interconnected', test: 'informal_only', how: 'informal'},
  {towards: 'partnership', test: 'formalised', how: 'formal'},
  {towards: 'transversal', test: 'in_common', how: 'common'}
] AS line
WITH among, every, tied, line,
     [tie IN tied WHERE CASE line.how
        WHEN 'none' THEN true
        WHEN 'informal' THEN all(how IN tie.hows WHERE how = 'informal')
        ELSE line.how IN tie.hows
      END] AS passing
WITH among, every, line, size(passing) AS pairs,
     COUNT { UNWIND passing AS tie UNWIND tie.pair AS end RETURN DISTINCT end } AS actors,
     COLLECT { UNWIND passing AS tie UNWIND tie.relations AS relation RETURN relation } AS relations,
     COLLECT { UNWIND passing AS tie UNWIND tie.pools AS pool RETURN DISTINCT pool } AS pools
RETURN line.towards AS towards, line.test AS test,
       CASE line.how WHEN 'none' THEN every - pairs ELSE pairs END AS pairs, every,
       CASE line.how WHEN 'none' THEN among - actors ELSE actors END AS actors, among,
       CASE line.how WHEN 'none' THEN [] ELSE pools END AS pools,
       CASE line.how WHEN 'none' THEN [] ELSE relations END AS relations
