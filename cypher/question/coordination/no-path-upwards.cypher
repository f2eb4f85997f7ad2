/*
title: {fr: Sans chemin vers un niveau supérieur, en: No path upwards}
question:
  fr: Quels acteurs ne peuvent atteindre, même par d’autres, aucun acteur d’un niveau plus large que le leur ?
  en: Which actors cannot reach, even through others, any actor of a wider level than theirs?
reading:
  fr: Chaque ligne réunit des acteurs reliés entre eux, tous du même niveau ou d’un niveau plus étroit, et que rien ne conduit plus haut.
  en: Each line gathers actors linked to each other, all of the same level or of a narrower one, and that nothing leads higher.
caution:
  fr: Les acteurs sans aucune relation, et ceux dont le niveau n’est pas renseigné, ne sont pas comptés ici.
  en: Actors without any relation, and those whose level is not given, are not counted here.
columns:
  - {name: actors, kind: actors, label: {fr: Acteurs, en: Actors}}
  - {name: level, kind: code, label: {fr: Niveau le plus large atteint, en: Widest level reached}}
finding:
  pattern: no-path-upwards
  weight: 42
  sentence:
    fr: "{actors} n’ont aucun chemin, même par d’autres, au-delà de leur niveau (le plus large : {level})."
    en: "{actors} have no path, even through others, beyond their level (the widest: {level})."
reads: coordination/neighbours
java: org.maillage.coordination.NoPathUpwards
*/
