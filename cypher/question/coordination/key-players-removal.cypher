/*
title: {fr: Ceux qui tiennent l’ensemble, en: Those who hold the whole}
question:
  fr: Quels acteurs, s’ils partaient ensemble, sépareraient le plus les autres ?
  en: Which actors, if they left together, would separate the others most?
reading:
  fr: "Une ligne par nombre d’acteurs qui partent. La part de paires séparées dit combien de paires, parmi ceux qui restent, n’auraient plus aucun chemin entre elles (Borgatti 2006). La part d’éloignement compte aussi les chemins qui s’allongent : à 0 tous se touchent, à 1 plus personne ne touche personne. Un groupe de deux n’est pas toujours fait des deux premiers acteurs seuls, car ils peuvent tenir le même passage."
  en: "One line for each number of actors who leave. The share of pairs separated tells how many pairs, among those who stay, would have no path left between them (Borgatti 2006). The share of remoteness also counts the paths that become longer: at 0 all touch each other, at 1 nobody touches anybody. A group of two is not always made of the two first actors alone, as they may hold the same passage."
caution:
  fr: Ce calcul sert à prévoir un remplacement ou à doubler un passage, pas à désigner quelqu’un. Les parts sont comptées sur les acteurs qui restent. Toutes les natures comptent, l’opposition aussi, si aucune n’est choisie. Quand essayer tous les groupes serait trop long, la recherche avance pas à pas et la ligne le dit ; l’éloignement n’est plus calculé au-delà de 2 000 acteurs.
  en: This helps to foresee a replacement or to double a passage, not to single anyone out. The shares are counted among the actors who stay. All natures count, opposition too, when none is chosen. When trying every group would take too long, the search goes step by step and the line says so; remoteness is no longer computed beyond 2,000 actors.
parameters:
  - {name: object, kind: object, optional: true, label: {fr: Relations sur cet objet seulement, en: Only relations on this object}}
  - {name: nature, kind: nature, optional: true, label: {fr: Relations de cette nature seulement, en: Only relations of this nature}}
  - {name: uncertain, kind: boolean, default: true, label: {fr: Compter aussi les relations à confirmer, en: Also count the relations to confirm}}
  - {name: size, kind: number, default: 3, label: {fr: Acteurs qui partent (10 au plus), en: Actors who leave (10 at most)}}
columns:
  - {name: size, kind: number, label: {fr: Acteurs qui partent, en: Actors who leave}}
  - {name: actors, kind: actors, label: {fr: Ceux qui sépareraient le plus, en: Those who would separate most}}
  - {name: separated, kind: number, label: {fr: Paires séparées (sur 1), en: Pairs separated (out of 1)}}
  - {name: separated_today, kind: number, label: {fr: Paires séparées aujourd’hui (sur 1), en: Pairs separated today (out of 1)}}
  - {name: separated_proven, kind: boolean, label: {fr: Tous les groupes essayés, en: Every group tried}}
  - {name: separated_searched, kind: boolean, label: {fr: Recherche pas à pas (un autre groupe ferait peut-être plus), en: Step-by-step search (another group might do more)}}
  - {name: distancing, kind: actors, label: {fr: Ceux qui éloigneraient le plus, en: Those who would set most apart}}
  - {name: remote, kind: number, label: {fr: Éloignement (sur 1), en: Remoteness (out of 1)}}
  - {name: remote_today, kind: number, label: {fr: Éloignement aujourd’hui (sur 1), en: Remoteness today (out of 1)}}
  - {name: remote_proven, kind: boolean, label: {fr: Tous les groupes essayés pour l’éloignement, en: Every group tried for remoteness}}
  - {name: remote_searched, kind: boolean, label: {fr: Recherche pas à pas pour l’éloignement, en: Step-by-step search for remoteness}}
reads: coordination/chosen-neighbours
java: org.maillage.coordination.KeyPlayersRemoval
*/
