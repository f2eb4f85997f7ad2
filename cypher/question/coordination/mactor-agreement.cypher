/*
title: {fr: 'MACTOR : convergences et divergences', en: 'MACTOR: convergences and divergences'}
question:
  fr: Quels acteurs veulent la même chose, et lesquels veulent le contraire ?
  en: Which actors want the same, and which want the opposite?
reading:
  fr: "Deux acteurs convergent sur les objectifs que tous deux soutiennent ou que tous deux refusent, et divergent sur ceux que l’un soutient et l’autre refuse. L’ordre 1 compte les objectifs ; l’ordre 2 les compte selon leur importance pour les deux ; l’ordre 3 aussi selon leur rapport de force (Godet 1991). Une paire qui converge sans être alliée est une alliance possible ; une paire qui diverge sur un objectif important est un conflit possible. L’influence nette dit qui, des deux, pèse sur l’autre."
  en: "Two actors converge on the objectives that both support or both refuse, and diverge on those that one supports and the other refuses. Order 1 counts the objectives; order 2 counts them by how much they matter to both; order 3 also by their balance of power (Godet 1991). A pair that converges without being allied is a possible alliance; a pair that diverges on an important objective is a possible conflict. The net influence says which of the two weighs on the other."
caution:
  fr: "Chaque case du groupe vaut la médiane de ce que les personnes y ont mis ; une case que personne n’a remplie reste vide et ne compte pas comme un zéro. L’ordre 3 manque tant qu’aucune influence des deux acteurs n’a été lue. Ce sont des perceptions, pas des mesures. Choisissez une mission et une campagne ; sans cela, la dernière lecture de chacun compte, toutes missions mêlées."
  en: "Each cell of the group is the median of what people put there; a cell that nobody filled stays empty and does not count as a zero. Order 3 is missing as long as no influence of both actors was read. These are perceptions, not measures. Choose a mission and a campaign; otherwise everybody’s last reading counts, all missions mixed."
nothing:
  fr: Personne n’a encore lu de position ni d’influence pour cette mission. Sous « Coordonner », « Objectifs », nommez ce qui est en jeu, puis lisez ce que chaque acteur en veut et qui pèse sur qui.
  en: Nobody has read positions or influences for this mission yet. Under “Coordinate”, “Objectives”, name what is at stake, then read what each actor wants of it and who weighs on whom.
parameters:
  - {name: order, kind: number, default: 2, label: {fr: 'Ordre de la conclusion : 1 (pour ou contre), 2 (importance), 3 (importance et force)', en: 'Order of the conclusion: 1 (for or against), 2 (importance), 3 (importance and power)'}}
  - {name: returning, kind: boolean, default: true, label: {fr: Compter aussi l’influence qu’un acteur reçoit en retour de la sienne, en: Also count the influence that an actor’s own sends back to it}}
  - {name: limit, kind: number, default: 200, label: {fr: Nombre de paires, en: Number of pairs}}
columns:
  - {name: a, kind: actor, label: {fr: Premier acteur, en: First actor}}
  - {name: b, kind: actor, label: {fr: Second acteur, en: Second actor}}
  - {name: side, kind: code, label: {fr: Conclusion, en: Conclusion}}
  - {name: convergence1, kind: number, label: {fr: Convergence d’ordre 1, en: Convergence of order 1}}
  - {name: divergence1, kind: number, label: {fr: Divergence d’ordre 1, en: Divergence of order 1}}
  - {name: convergence2, kind: number, label: {fr: Convergence d’ordre 2, en: Convergence of order 2}}
  - {name: divergence2, kind: number, label: {fr: Divergence d’ordre 2, en: Divergence of order 2}}
  - {name: convergence3, kind: number, label: {fr: Convergence d’ordre 3, en: Convergence of order 3}}
  - {name: divergence3, kind: number, label: {fr: Divergence d’ordre 3, en: Divergence of order 3}}
  - {name: same, kind: text, label: {fr: Veulent la même chose sur, en: Want the same on}}
  - {name: opposite, kind: text, label: {fr: Veulent le contraire sur, en: Want the opposite on}}
  - {name: net, kind: number, label: {fr: Influence nette du premier sur le second, en: Net influence of the first on the second}}
  - {name: compared, kind: number, label: {fr: Objectifs lus pour les deux, en: Objectives read for both}}
  - {name: holds, kind: number, label: {fr: Même conclusion dans … lectures, en: Same conclusion in … readings}}
  - {name: readings, kind: number, label: {fr: sur … lectures qui en permettent une, en: out of … readings that allow one}}
  - {name: total, kind: number, label: {fr: Paires en tout, en: Pairs in all}}
reads: strategy/mactor
java: org.maillage.strategy.AgreementAnswer
*/
