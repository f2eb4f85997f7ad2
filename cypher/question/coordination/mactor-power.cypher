/*
title: {fr: 'MACTOR : influence et dépendance', en: 'MACTOR: influence and dependence'}
question:
  fr: Qui pèse sur les autres, qui en dépend, et quel est le rapport de force ?
  en: Who weighs on the others, who depends on them, and what is the balance of power?
reading:
  fr: "L’influence réunit ce qu’un acteur peut sur chaque autre directement et par un troisième (MDII, Godet 1991) ; la dépendance, ce que les autres peuvent sur lui. Un acteur dominant influence plus que la moyenne et dépend moins ; un relais fait les deux ; un dominé dépend sans influencer ; un autonome ne fait ni l’un ni l’autre. Le rapport de force vaut 1 en moyenne : à 2, l’acteur pèse deux fois plus que la moyenne. La même conclusion (dominant, relais, dominé, autonome) est recalculée dans la lecture de chaque personne : plus elle y tient, plus elle est sûre."
  en: "Influence gathers what an actor can do to each other one directly and through a third (MDII, Godet 1991); dependence, what the others can do to it. A dominant actor influences more than the mean and depends less; a relay does both; a dominated one depends without influencing; an autonomous one does neither. The balance of power is 1 on average: at 2 the actor weighs twice the mean. The same conclusion (dominant, relay, dominated, autonomous) is worked out anew in each person’s reading: the more it holds there, the surer it is."
caution:
  fr: "Chaque case du groupe vaut la médiane de ce que les personnes y ont mis ; une case que personne n’a remplie reste vide et ne compte pas comme un zéro. La colonne des cases remplies dit sur combien d’influences, exercées ou subies, la ligne repose. Les auteurs de la méthode ne comptent pas tous de la même façon l’influence qui revient à un acteur : essayez les deux. Ce sont des perceptions, pas des mesures. Choisissez une mission et une campagne ; sans cela, la dernière lecture de chacun compte, toutes missions mêlées."
  en: "Each cell of the group is the median of what people put there; a cell that nobody filled stays empty and does not count as a zero. The column of filled cells says on how many influences, exerted or undergone, the line rests. The authors of the method do not all count in the same way the influence that comes back to an actor: try both. These are perceptions, not measures. Choose a mission and a campaign; otherwise everybody’s last reading counts, all missions mixed."
nothing:
  fr: Personne n’a encore lu de position ni d’influence pour cette mission. Sous « Coordonner », « Objectifs », nommez ce qui est en jeu, puis lisez ce que chaque acteur en veut et qui pèse sur qui.
  en: Nobody has read positions or influences for this mission yet. Under “Coordinate”, “Objectives”, name what is at stake, then read what each actor wants of it and who weighs on whom.
parameters:
  - {name: returning, kind: boolean, default: true, label: {fr: Compter aussi l’influence qu’un acteur reçoit en retour de la sienne, en: Also count the influence that an actor’s own sends back to it}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: influence, kind: number, label: {fr: Influence, en: Influence}}
  - {name: dependence, kind: number, label: {fr: Dépendance, en: Dependence}}
  - {name: net, kind: number, label: {fr: Influence nette, en: Net influence}}
  - {name: quarter, kind: code, label: {fr: Place, en: Place}}
  - {name: power, kind: number, label: {fr: Rapport de force (R*), en: Balance of power (R*)}}
  - {name: strongest, kind: number, label: {fr: Rapport de force par l’influence la plus forte (Q*), en: Balance of power by the strongest influence (Q*)}}
  - {name: assessed, kind: number, label: {fr: Cases remplies, en: Cells filled}}
  - {name: cells, kind: number, label: {fr: sur, en: out of}}
  - {name: holds, kind: number, label: {fr: Même conclusion dans … lectures, en: Same conclusion in … readings}}
  - {name: readings, kind: number, label: {fr: sur … lectures qui en permettent une, en: out of … readings that allow one}}
reads: strategy/mactor
java: org.maillage.strategy.PowerAnswer
*/
