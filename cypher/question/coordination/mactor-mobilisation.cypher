/*
title: {fr: 'MACTOR : objectifs et mobilisation', en: 'MACTOR: objectives and mobilisation'}
question:
  fr: Quels objectifs mobilisent les acteurs, qui les soutient et qui les refuse ?
  en: Which objectives move the actors, who supports them and who refuses them?
reading:
  fr: "La mobilisation additionne ce que chaque acteur engage sur un objectif, pour ou contre : à l’ordre 1 chacun compte pour un ; à l’ordre 2 selon l’importance (de −4 à 4) ; à l’ordre 3 aussi selon le rapport de force (Godet 1991). Un objectif qui mobilise beaucoup et partage les acteurs est celui dont il faut parler ; un objectif voulu par tous est celui par lequel commencer."
  en: "Mobilisation adds up what each actor stakes on an objective, for or against: of order 1 each counts as one; of order 2 by importance (−4 to 4); of order 3 also by balance of power (Godet 1991). An objective that moves much and divides the actors is the one to talk about; an objective wanted by all is the one to begin with."
caution:
  fr: "Chaque case du groupe vaut la médiane de ce que les personnes y ont mis ; une case que personne n’a remplie reste vide et ne compte pas comme un zéro. Un acteur indifférent a été lu à zéro ; qui n’a pas été lu n’est nommé nulle part. Ce sont des perceptions, pas des mesures. Choisissez une mission et une campagne ; sans cela, la dernière lecture de chacun compte, toutes missions mêlées."
  en: "Each cell of the group is the median of what people put there; a cell that nobody filled stays empty and does not count as a zero. An indifferent actor was read as zero; who was not read is named nowhere. These are perceptions, not measures. Choose a mission and a campaign; otherwise everybody’s last reading counts, all missions mixed."
nothing:
  fr: Personne n’a encore lu de position ni d’influence pour cette mission. Sous « Coordonner », « Objectifs », nommez ce qui est en jeu, puis lisez ce que chaque acteur en veut et qui pèse sur qui.
  en: Nobody has read positions or influences for this mission yet. Under “Coordinate”, “Objectives”, name what is at stake, then read what each actor wants of it and who weighs on whom.
parameters:
  - {name: order, kind: number, default: 2, label: {fr: 'Ordre de la conclusion : 1 (pour ou contre), 2 (importance), 3 (importance et force)', en: 'Order of the conclusion: 1 (for or against), 2 (importance), 3 (importance and power)'}}
  - {name: returning, kind: boolean, default: true, label: {fr: Compter aussi l’influence qu’un acteur reçoit en retour de la sienne, en: Also count the influence that an actor’s own sends back to it}}
columns:
  - {name: objective, kind: text, label: {fr: Objectif, en: Objective}}
  - {name: leaning, kind: code, label: {fr: Conclusion, en: Conclusion}}
  - {name: supporters, kind: actors, label: {fr: Pour, en: For}}
  - {name: indifferent, kind: actors, label: {fr: Indifférents, en: Indifferent}}
  - {name: opponents, kind: actors, label: {fr: Contre, en: Against}}
  - {name: mobilisation1, kind: number, label: {fr: Mobilisation d’ordre 1, en: Mobilisation of order 1}}
  - {name: mobilisation2, kind: number, label: {fr: Mobilisation d’ordre 2, en: Mobilisation of order 2}}
  - {name: mobilisation3, kind: number, label: {fr: Mobilisation d’ordre 3, en: Mobilisation of order 3}}
  - {name: holds, kind: number, label: {fr: Même conclusion dans … lectures, en: Same conclusion in … readings}}
  - {name: readings, kind: number, label: {fr: sur … lectures qui en permettent une, en: out of … readings that allow one}}
reads: strategy/mactor
java: org.maillage.strategy.MobilisationAnswer
*/
