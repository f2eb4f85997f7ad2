/*
title: {fr: Camps, en: Camps}
question:
  fr: Quels camps les alliances et les oppositions dessinent-elles, et qu’est-ce qui les contredit ?
  en: Which camps do alliances and oppositions draw, and what contradicts them?
reading:
  fr: Un camp est un groupe d’acteurs alliés entre eux et opposés aux autres. Il y en a autant qu’il en faut pour que le moins de relations les contredisent (opposition à l’intérieur d’un camp, alliance entre deux camps ; équilibre faible, Davis 1967, Doreian et Mrvar 1996). Une alliance entre deux camps est souvent le meilleur passage de l’un à l’autre. Passez sur la ligne pour voir sur la carte les relations qui contredisent le camp.
  en: A camp is a group of actors allied with each other and opposed to the others. There are as many as it takes for the fewest relations to contradict them (opposition inside a camp, alliance between two camps; weak balance, Davis 1967, Doreian and Mrvar 1996). An alliance between two camps is often the best way from one to the other. Point at the line to see on the map the relations that contradict the camp.
caution:
  fr: Deux camps sans opposition entre eux ne sont pas adversaires, seulement sans alliance connue. Seules comptent l’alliance et l’opposition ; une paire à la fois alliée et opposée est mise à part. D’autres camps sont parfois aussi bons. Ne montrez pas cette réponse à un acteur comme un verdict.
  en: Two camps without opposition between them are no adversaries, only without a known alliance. Only alliance and opposition count; a pair at once allied and opposed is set apart. Other camps are sometimes as good. Do not show this answer to an actor as a verdict.
parameters:
  - {name: object, kind: object, optional: true, label: {fr: Seulement les relations qui portent sur, en: Only relations that bear on}}
  - {name: uncertain, kind: boolean, default: true, label: {fr: Compter aussi les relations déduites ou à confirmer, en: Also count relations that are inferred or to confirm}}
  - {name: weight, kind: number, default: 50, label: {fr: 'Poids d’une opposition dans un camp, de 0 à 100 (le reste pour une alliance entre camps)', en: 'Weight of an opposition inside a camp, 0 to 100 (the rest for an alliance between camps)'}}
  - {name: limit, kind: number, default: 50, label: {fr: Nombre de camps, en: Number of camps}}
columns:
  - {name: camp, kind: number, label: {fr: Camp, en: Camp}}
  - {name: members, kind: actors, label: {fr: Acteurs du camp, en: Actors of the camp}}
  - {name: size, kind: number, label: {fr: Nombre d’acteurs, en: Number of actors}}
  - {name: opposed, kind: number, label: {fr: Oppositions à d’autres camps, en: Oppositions to other camps}}
  - {name: opponents, kind: actors, label: {fr: Opposés à, en: Opposed to}}
  - {name: inside, kind: number, label: {fr: 'Le contredisent : oppositions à l’intérieur', en: 'Contradicted by: oppositions inside'}}
  - {name: divided, kind: actors, label: {fr: Acteurs opposés à l’intérieur, en: Actors opposed inside}}
  - {name: across, kind: number, label: {fr: 'Le contredisent : alliances avec d’autres camps', en: 'Contradicted by: alliances with other camps'}}
  - {name: bridges, kind: actors, label: {fr: Alliés dans d’autres camps, en: Allies in other camps}}
  - {name: proved, kind: boolean, label: {fr: Prouvé qu’aucun autre partage n’est moins contredit, en: Proved that no other division is contradicted less}}
  - {name: total, kind: number, label: {fr: En tout, en: In all}}
  - {name: relations, kind: relations, label: {fr: Relations qui contredisent le camp, en: Relations that contradict the camp}}
reads: coordination/signed-relations
java: org.maillage.coordination.CampsAnswer
*/
