/*
title: {fr: Engagements à suivre, en: Commitments to watch}
question:
  fr: Quels engagements reposent sur une personne, ou finissent bientôt ?
  en: Which commitments rest on a person, or end soon?
reading:
  fr: Une ligne par engagement envers une mutualisation qui n’est pas finie, promis par une personne ou dont une fin tombe d’ici le nombre de mois choisi. Ce qu’une personne a promis tient à son mandat ; ce que l’institution a signé reste après une élection. La première fin qui vient est dite, jour, mois ou année.
  en: One line per commitment to a pooling that is not over, promised by a person or with an end within the months chosen. What a person promised holds as long as their mandate; what an institution signed stays after an election. The first end to come is told, a day, a month or a year.
caution:
  fr: Une fin dont personne n’a parlé n’est pas une absence de fin. La fiche dit fragile le seul engagement d’une personne dont le mandat finit avant la mutualisation. Rien de tout cela ne dit que la promesse ne sera pas tenue.
  en: An end that nobody told is not the absence of one. The sheet calls fragile only what a person promised whose mandate ends before the pooling does. None of this says that the promise will not be kept.
parameters:
  - {name: pool, kind: pool, optional: true, label: {fr: De quelle mutualisation, en: Of which pooling}}
  - {name: months, kind: number, default: 12, label: {fr: Finit d’ici (mois), en: Ends within (months)}}
  - {name: limit, kind: number, default: 100, label: {fr: Nombre de lignes, en: Number of lines}}
columns:
  - {name: pool, kind: pool, label: {fr: Mutualisation, en: Pooling}}
  - {name: actor, kind: actor, label: {fr: Membre, en: Member}}
  - {name: promise, kind: code, label: {fr: Promis, en: Promised}}
  - {name: note, kind: text, label: {fr: En mots, en: In words}}
  - {name: promiser, kind: code, label: {fr: Par, en: By}}
  - {name: role, kind: text, label: {fr: À quel titre, en: In which role}}
  - {name: ends, kind: text, label: {fr: Première fin, en: First end}}
  - {name: person, kind: boolean, label: {fr: Tient à une personne, en: Rests on a person}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
  - {name: why, kind: points, label: {fr: Pourquoi, en: Why}}
finding:
  pattern: fragile-commitment
  weight: 38
  sentence:
    fr: "Mutualisation **{pool}** : ce que **{actor}** y engage ({promise}) est à suivre[person?, et tient à une personne][ends? ; première fin dite : {ends}]."
    en: "Pooling **{pool}**: what **{actor}** commits to it ({promise}) is to be watched[person?, it rests on a person][ends?; first end told: {ends}]."
*/
MATCH (pool:Pool {territory: $territory})
USING INDEX pool:Pool(territory)
WHERE pool.audience IN $audiences
  AND ($pool IS NULL OR pool.id = $pool)
  AND NOT pool.stage IN ['ended', 'failed']
MATCH (c:Commitment {territory: $territory, pool: pool.id})
USING INDEX c:Commitment(territory, pool)
WHERE c.audience IN $audiences
MATCH (actor:Actor {territory: $territory, id: c.actor})
USING INDEX actor:Actor(territory, id)
OPTIONAL MATCH (g:Agreement {territory: $territory, id: c.agreement})
USING INDEX g:Agreement(territory, id)
WHERE g.audience IN $audiences
// The last day that each date may mean: of some only the year or the month is known.
WITH pool, c, actor, toString(date()) AS today, toString(date() + duration({months: CASE WHEN $months > 1200 THEN 1200 WHEN $months < 0 THEN 0 ELSE toInteger($months) END})) AS soon,
     CASE WHEN pool.until IS NULL THEN '9999' ELSE pool.until END AS planned,
     [end IN [
       {what: 'mandate', on: CASE c.by WHEN 'person' THEN c.mandateUntil END},
       {what: 'commitment', on: c.until},
       {what: 'agreement', on: g.until}
     ] WHERE end.on IS NOT NULL | end {.*,
       last: end.on + CASE size(end.on) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END
     }] AS ends
WITH pool, c, actor, today, soon, ends,
     planned + CASE size(planned) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END AS close
WITH pool, c, actor, COLLECT { UNWIND ends AS end RETURN end.on ORDER BY end.last LIMIT 1 }[0] AS first,
     COLLECT { UNWIND ends AS end RETURN end.last ORDER BY end.last LIMIT 1 }[0] AS last,
     [end IN ends WHERE end.last < today | {code: end.what + '_over', date: end.on}]
     + [end IN ends WHERE end.what = 'mandate' AND end.last >= today AND end.last < close
          | {code: 'mandate_before_pool', date: end.on}]
     + [end IN ends WHERE end.last >= today AND end.last <= soon | {code: end.what + '_soon', date: end.on}]
     + CASE WHEN c.by = 'person' AND c.mandateUntil IS NULL THEN [{code: 'mandate_unknown'}] ELSE [] END AS why
WHERE c.by = 'person' OR size(why) > 0
WITH pool, c, actor, first, last, why
ORDER BY size(why) = 0, last IS NULL, last, pool.name, actor.name, c.id
WITH collect({pool: pool, actor: actor, c: c, first: first, why: why}) AS lines
UNWIND lines[0..toInteger($limit)] AS line
RETURN line.pool.id AS pool, line.actor.id AS actor, line.c.what AS promise, line.c.note AS note, line.c.by AS promiser,
       line.c.role AS role, line.first AS ends, line.c.by = 'person' AS person, size(lines) AS total, line.why AS why
