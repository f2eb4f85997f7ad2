/*
title: {fr: 'MACTOR : ambivalence', en: 'MACTOR: ambivalence'}
question:
  fr: Quels acteurs sont à la fois d’accord et en désaccord avec les mêmes ?
  en: Which actors both agree and disagree with the same others?
reading:
  fr: "L’ambivalence va de 0 (chaque autre est tout à fait du même avis ou tout à fait de l’avis contraire) à 100 % (autant d’accords que de désaccords avec chacun). Un acteur ambivalent change d’alliés selon l’objectif : il peut relier deux camps, et il est difficile de compter sur lui pour tout (Godet 1991)."
  en: "Ambivalence goes from 0 (each other actor is wholly of the same mind or wholly of the opposite one) to 100 % (as much agreement as disagreement with each). An ambivalent actor changes allies with the objective: it can link two camps, and it is hard to count on it for everything (Godet 1991)."
caution:
  fr: "Chaque case du groupe vaut la médiane de ce que les personnes y ont mis ; une case que personne n’a remplie reste vide et ne compte pas comme un zéro. Un acteur lu sur un seul objectif ne peut pas être ambivalent. Ce sont des perceptions, pas des mesures. Choisissez une mission et une campagne ; sans cela, la dernière lecture de chacun compte, toutes missions mêlées."
  en: "Each cell of the group is the median of what people put there; a cell that nobody filled stays empty and does not count as a zero. An actor read on one objective only cannot be ambivalent. These are perceptions, not measures. Choose a mission and a campaign; otherwise everybody’s last reading counts, all missions mixed."
nothing:
  fr: Personne n’a encore lu de position ni d’influence pour cette mission. Sous « Coordonner », « Objectifs », nommez ce qui est en jeu, puis lisez ce que chaque acteur en veut et qui pèse sur qui.
  en: Nobody has read positions or influences for this mission yet. Under “Coordinate”, “Objectives”, name what is at stake, then read what each actor wants of it and who weighs on whom.
parameters:
  - {name: threshold, kind: number, default: 50, label: {fr: 'Ambivalent à partir de (%)', en: 'Ambivalent from (%)'}}
  - {name: order, kind: number, default: 2, label: {fr: 'Ordre de la conclusion : 1 (pour ou contre), 2 (importance), 3 (importance et force)', en: 'Order of the conclusion: 1 (for or against), 2 (importance), 3 (importance and power)'}}
  - {name: returning, kind: boolean, default: true, label: {fr: Compter aussi l’influence qu’un acteur reçoit en retour de la sienne, en: Also count the influence that an actor’s own sends back to it}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: ambivalent, kind: boolean, label: {fr: Ambivalent, en: Ambivalent}}
  - {name: ambivalence1, kind: number, label: {fr: Ambivalence d’ordre 1 (%), en: Ambivalence of order 1 (%)}}
  - {name: ambivalence2, kind: number, label: {fr: Ambivalence d’ordre 2 (%), en: Ambivalence of order 2 (%)}}
  - {name: ambivalence3, kind: number, label: {fr: Ambivalence d’ordre 3 (%), en: Ambivalence of order 3 (%)}}
  - {name: nearest, kind: actor, label: {fr: Converge le plus avec, en: Converges most with}}
  - {name: farthest, kind: actor, label: {fr: Diverge le plus de, en: Diverges most from}}
  - {name: holds, kind: number, label: {fr: Même conclusion dans … lectures, en: Same conclusion in … readings}}
  - {name: readings, kind: number, label: {fr: sur … lectures qui en permettent une, en: out of … readings that allow one}}
reads: strategy/mactor
java: org.maillage.strategy.AmbivalenceAnswer
*/
