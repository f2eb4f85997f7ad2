/*
title: {fr: Les échanges à lancer ensemble, en: Exchanges to start together}
question:
  fr: Quels échanges à deux, trois ou quatre lancer ensemble pour servir le plus d’acteurs, chacun une seule fois ?
  en: Which exchanges between two, three or four should start together to serve most actors, each only once?
reading:
  fr: Chaque ligne est un échange ; aucun acteur n’est dans deux lignes. Ensemble, ils servent le plus d’acteurs possible et, à nombre égal, les tournées sont les plus courtes. « Prouvé » veut dire qu’aucun autre choix ne fait mieux.
  en: Each line is an exchange; no actor is in two lines. Together they serve as many actors as can be and, for the same number, with the shortest rounds. “Proved” means that no other choice does better.
caution:
  fr: Le type est comparé au mot près. Les échanges entre acteurs en opposition sont laissés de côté, sauf si vous demandez à les voir. Sur un grand territoire, tous les cercles ne peuvent pas être cherchés, et la réponse est la meilleure trouvée.
  en: Types are compared exactly. Exchanges between actors in opposition are left aside, unless you ask to see them. On a large territory not all rings can be searched, and the answer is the best that was found.
parameters:
  - {name: opposed, kind: boolean, default: false, label: {fr: Même entre acteurs en opposition, en: Also between actors in opposition}}
columns:
  - {name: size, kind: number, label: {fr: Acteurs, en: Actors}}
  - {name: ring, kind: actors, label: {fr: Cercle, en: Ring}}
  - {name: exchange, kind: points, label: {fr: Qui donne quoi, en: Who gives what}}
  - {name: distance, kind: number, label: {fr: Tour complet (km), en: Full round (km)}}
  - {name: blocked, kind: boolean, label: {fr: Opposition dans le cercle, en: Opposition in the ring}}
  - {name: relations, kind: relations, label: {fr: Oppositions, en: Oppositions}}
  - {name: served, kind: number, label: {fr: Acteurs servis en tout, en: Actors served in all}}
  - {name: proof, kind: code, label: {fr: Preuve, en: Proof}}
reads: mutualisation/rings
java: org.maillage.mutualisation.DisjointRings
*/
