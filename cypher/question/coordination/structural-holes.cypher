/*
title: {fr: Liberté de manœuvre, en: Room for manoeuvre}
question:
  fr: Qui a autour de soi des acteurs qui ne se connaissent pas entre eux, et qui est tenu par un cercle fermé ?
  en: Who has actors around who do not know each other, and who is held by a closed circle?
reading:
  fr: Un acteur a les mains libres quand ses voisins n’ont pas de relations entre eux, car chacun lui apporte autre chose et doit passer par lui. La contrainte est alors faible ; elle approche de 1 ou le dépasse quand tout tient à un seul voisin ou à un cercle où tous se connaissent (Burt 1992). La taille utile est le nombre de voisins, moins ce qu’ils font double emploi.
  en: An actor has free hands when its neighbours have no relations with each other, as each brings something else and has to go through it. Constraint is then low; it comes near 1 or above when everything hangs on one neighbour, or on a circle where all know each other (Burt 1992). The useful size is the number of neighbours, less what they duplicate.
caution:
  fr: Des mains libres ne sont pas toujours un bien, car un cercle où l’on se connaît donne de la confiance. Toutes les natures comptent, l’opposition aussi, si aucune n’est choisie. Les acteurs sans relation ne sont pas listés.
  en: Free hands are not always a good, as a circle where people know each other gives trust. All natures count, opposition too, when none is chosen. Actors without a relation are not listed.
parameters:
  - {name: object, kind: object, optional: true, label: {fr: Relations sur cet objet seulement, en: Only relations on this object}}
  - {name: nature, kind: nature, optional: true, label: {fr: Relations de cette nature seulement, en: Only relations of this nature}}
  - {name: uncertain, kind: boolean, default: true, label: {fr: Compter aussi les relations à confirmer, en: Also count the relations to confirm}}
  - {name: limit, kind: number, default: 500, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: constraint, kind: number, label: {fr: Contrainte (la plus faible d’abord), en: Constraint (lowest first)}}
  - {name: effective_size, kind: number, label: {fr: Taille utile, en: Useful size}}
  - {name: degree, kind: number, label: {fr: Acteurs reliés, en: Actors linked}}
  - {name: around, kind: actors, label: {fr: Acteurs qui lui sont reliés, en: Actors linked to it}}
  - {name: total, kind: number, label: {fr: Acteurs en tout, en: Actors in all}}
reads: coordination/chosen-neighbours
java: org.maillage.coordination.StructuralHolesAnswer
*/
