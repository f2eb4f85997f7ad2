/*
title: {fr: Premiers relais, en: First relays}
question:
  fr: À quels acteurs s’adresser d’abord pour que le plus grand nombre soit touché ?
  en: Which actors to speak to first so that most are reached?
reading:
  fr: "Une ligne par nombre d’acteurs à qui l’on s’adresse. Le groupe est choisi ensemble, car deux acteurs qui touchent les mêmes voisins n’ajoutent rien l’un à l’autre (Borgatti 2006). Les acteurs choisis sont comptés parmi ceux qui sont touchés."
  en: "One line for each number of actors spoken to. The group is chosen as a whole, as two actors who reach the same neighbours add nothing to each other (Borgatti 2006). The actors chosen are counted among those reached."
caution:
  fr: Être relié n’est pas transmettre, et l’on transmet rarement à qui l’on s’oppose ; choisissez une nature pour ne compter que les alliances. Quand essayer tous les groupes serait trop long, la recherche avance pas à pas et la ligne le dit. Un autre groupe peut en toucher autant.
  en: Being linked is not passing on, and people seldom pass on to those they oppose; choose a nature to count alliances only. When trying every group would take too long, the search goes step by step and the line says so. Another group may reach as many.
parameters:
  - {name: object, kind: object, optional: true, label: {fr: Relations sur cet objet seulement, en: Only relations on this object}}
  - {name: nature, kind: nature, optional: true, label: {fr: Relations de cette nature seulement, en: Only relations of this nature}}
  - {name: uncertain, kind: boolean, default: true, label: {fr: Compter aussi les relations à confirmer, en: Also count the relations to confirm}}
  - {name: size, kind: number, default: 3, label: {fr: Acteurs à qui parler (10 au plus), en: Actors to speak to (10 at most)}}
  - {name: steps, kind: number, default: 1, label: {fr: Pas de relais en relais, en: Steps from relay to relay}}
columns:
  - {name: size, kind: number, label: {fr: Acteurs à qui parler, en: Actors to speak to}}
  - {name: actors, kind: actors, label: {fr: Acteurs, en: Actors}}
  - {name: reached, kind: number, label: {fr: Acteurs touchés, en: Actors reached}}
  - {name: among, kind: number, label: {fr: Sur, en: Out of}}
  - {name: proven, kind: boolean, label: {fr: Tous les groupes essayés, en: Every group tried}}
  - {name: searched, kind: boolean, label: {fr: Recherche pas à pas (un autre groupe ferait peut-être plus), en: Step-by-step search (another group might do more)}}
reads: coordination/chosen-neighbours
java: org.maillage.coordination.KeyPlayersReach
*/
