/*
title: {fr: Normes non remplies, en: Unmet norms}
question:
  fr: Quelles normes a à q du guide DESEO les mutualisations ne remplissent-elles pas ?
  en: Which of the norms a to q of the DESEO guide do poolings not keep?
reading:
  fr: Une ligne par norme non remplie, remplie en partie ou jugée différemment par plusieurs personnes, les obligatoires d’abord. De chacun compte le dernier avis. À côté, combien des douze normes obligatoires de la même mutualisation sont remplies, et combien restent inconnues.
  en: One line per norm that is unmet, met in part, or judged differently by several people, the musts first. Of each person the last opinion counts. Beside it, how many of the twelve musts of the same pooling are met and how many remain unknown.
caution:
  fr: Une norme dont personne n’a rien dit est inconnue et non pas non remplie ; elle n’est listée que si on le demande. Il n’y a pas de note d’ensemble.
  en: A norm of which nobody said anything is unknown, not unmet; it is listed only when asked for. There is no overall mark.
parameters:
  - {name: pool, kind: pool, optional: true, label: {fr: De quelle mutualisation, en: Of which pooling}}
  - {name: unknown, kind: boolean, default: false, label: {fr: Avec les inconnues, en: With the unknown ones}}
  - {name: limit, kind: number, default: 100, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: pool, kind: pool, label: {fr: Mutualisation, en: Pooling}}
  - {name: norm, kind: code, label: {fr: Norme, en: Norm}}
  - {name: must, kind: boolean, label: {fr: Obligatoire, en: Must}}
  - {name: judgement, kind: code, label: {fr: Avis, en: Judgement}}
  - {name: evidence, kind: text, label: {fr: Ce qui le montre, en: What shows it}}
  - {name: said, kind: number, label: {fr: Avis exprimés, en: Opinions}}
  - {name: musts_met, kind: number, label: {fr: Obligatoires remplies sur 12, en: Musts met of 12}}
  - {name: musts_unknown, kind: number, label: {fr: Obligatoires inconnues, en: Musts unknown}}
*/
MATCH (pool:Pool {territory: $territory})
USING INDEX pool:Pool(territory)
WHERE pool.audience IN $audiences
  AND ($pool IS NULL OR pool.id = $pool)
  AND NOT pool.stage IN ['ended', 'failed']
WITH pool, ['norm_a', 'norm_b', 'norm_c', 'norm_d', 'norm_e', 'norm_f', 'norm_g', 'norm_h', 'norm_i', 'norm_j',
            'norm_k', 'norm_m'] AS musts, ['norm_l', 'norm_n', 'norm_o', 'norm_p', 'norm_q'] AS mays
// What each person said last of each norm, then what those who know say.
CALL (pool, musts, mays) {
  UNWIND musts + mays AS norm
  OPTIONAL MATCH (n:Assessment {territory: $territory, pool: pool.id})
  USING INDEX n:Assessment(territory, pool)
  WHERE n.item = norm AND n.audience IN $audiences
  WITH norm, n ORDER BY coalesce(n.at, '') DESC, n.id
  WITH norm, n.person AS person, n.author AS author, head(collect(n)) AS last
  ORDER BY coalesce(last.at, '') DESC, last.id
  WITH norm, [one IN collect(last) WHERE one.state <> 'unknown'] AS known, count(last) AS said
  RETURN collect({
    norm: norm, must: norm IN musts, said: said,
    judgement: CASE
      WHEN size(known) = 0 THEN 'unknown'
      WHEN all(one IN known WHERE one.state = known[0].state) THEN known[0].state
      ELSE 'disputed'
    END,
    evidence: head([one IN known WHERE one.evidence IS NOT NULL | one.evidence])
  }) AS norms
}
WITH pool, norms,
     size([one IN norms WHERE one.must AND one.judgement = 'met']) AS met,
     size([one IN norms WHERE one.must AND one.judgement = 'unknown']) AS unknown
UNWIND norms AS one
WITH pool, one, met, unknown
WHERE one.judgement IN ['unmet', 'disputed', 'partial'] OR ($unknown AND one.judgement = 'unknown')
WITH pool, one, met, unknown
ORDER BY one.must DESC, CASE one.judgement WHEN 'unmet' THEN 0 WHEN 'disputed' THEN 1 WHEN 'partial' THEN 2 ELSE 3 END,
         pool.name, pool.id, one.norm
LIMIT toInteger($limit)
RETURN pool.id AS pool, one.norm AS norm, one.must AS must, one.judgement AS judgement, one.evidence AS evidence,
       one.said AS said, met AS musts_met, unknown AS musts_unknown
