/*
title: {fr: Camps opposés, en: Opposed camps}
question:
  fr: Quels groupes, alliés à l’intérieur, s’opposent l’un à l’autre ?
  en: Which groups, allied inside, are opposed to each other?
reading:
  fr: Chaque ligne est une paire de camps entre lesquels il y a des oppositions. Un camp est un groupe que les alliances tiennent ; les camps sont partagés de sorte que le moins de relations les contredisent (équilibre faible, Davis 1967, Doreian et Mrvar 1996). Les alliances qui vont d’un camp à l’autre sont souvent le meilleur passage.
  en: Each line is a pair of camps with oppositions between them. A camp is a group that alliances hold together; camps are divided so that the fewest relations contradict them (weak balance, Davis 1967, Doreian and Mrvar 1996). The alliances that go from one camp to the other are often the best way through.
caution:
  fr: Seules comptent l’alliance et l’opposition ; une paire à la fois alliée et opposée est mise à part. D’autres camps sont parfois aussi bons, et une seule lecture de plus peut faire passer un acteur d’un camp à l’autre. Ne montrez pas cette réponse à un acteur comme un verdict.
  en: Only alliance and opposition count; a pair at once allied and opposed is set apart. Other camps are sometimes as good, and a single reading more may move an actor from one camp to another. Do not show this answer to an actor as a verdict.
parameters:
  - {name: size, kind: number, default: 2, label: {fr: 'Acteurs dans chaque camp, au moins', en: 'Actors in each camp, at least'}}
  - {name: oppositions, kind: number, default: 2, label: {fr: 'Oppositions entre les deux, au moins', en: 'Oppositions between the two, at least'}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de paires, en: Number of pairs}}
columns:
  - {name: one, kind: actors, label: {fr: L’un, en: One}}
  - {name: other, kind: actors, label: {fr: L’autre, en: The other}}
  - {name: opposed, kind: number, label: {fr: Oppositions entre les deux, en: Oppositions between the two}}
  - {name: allied, kind: number, label: {fr: Alliances de l’un à l’autre, en: Alliances from one to the other}}
  - {name: bridges, kind: actors, label: {fr: Qui s’allie de l’un à l’autre, en: Who is allied from one to the other}}
  - {name: proved, kind: boolean, label: {fr: Prouvé qu’aucun autre partage n’est moins contredit, en: Proved that no other division is contradicted less}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
  - {name: relations, kind: relations, label: {fr: Relations entre les deux, en: Relations between the two}}
finding:
  pattern: opposed-camps
  weight: 66
  sentence:
    fr: "Deux groupes d’alliés se font face : d’un côté {one}, de l’autre {other}, avec {opposed} {opposed|paire|paires} en opposition[allied? et {allied} en alliance ({bridges})]."
    en: "Two groups of allies face each other: on one side {one}, on the other {other}, with {opposed} {opposed|pair|pairs} in opposition[allied? and {allied} in alliance ({bridges})]."
java: org.maillage.coordination.OpposedCamps
*/
MATCH (a:Actor {territory: $territory})-[r:RELATES {territory: $territory}]->(b:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE r.posture IN ['friendly', 'hostile']
  AND NOT coalesce(r.state, 'current') IN ['past', 'potential']
  AND r.audience IN $audiences
  AND ($mission IS NULL OR r.mission = $mission)
  AND ($campaign IS NULL OR r.campaign = $campaign)
WITH a, b, r ORDER BY a.name, a.id, b.name, b.id, r.id
RETURN a.id AS a, b.id AS b, r.id AS relation, r.posture = 'friendly' AS friendly
