/*
title: {fr: Équilibre des alliances et des oppositions, en: Balance of alliances and oppositions}
question:
  fr: Les alliances et les oppositions s’accordent-elles entre elles, ou se contredisent-elles ?
  en: Do alliances and oppositions fit together, or contradict each other?
reading:
  fr: Dans un trio équilibré, les amis de mes amis sont mes amis, et les adversaires de mes adversaires aussi (Cartwright et Harary 1956). Les relations à contre-courant sont les moins nombreuses qu’il faudrait voir changer pour que tout le monde se range en deux côtés sans contradiction ; on appelle leur nombre la frustration (Harary 1959, Aref et Wilson 2018). À zéro, rien ne tiraille personne. Plus il y en a, plus d’acteurs sont pris entre deux fidélités. Passez sur la ligne pour voir ces relations sur la carte. La première ligne réunit tout ; les suivantes regardent chaque mission, puis chaque objet.
  en: In a balanced threesome the friends of my friends are my friends, and so are the opponents of my opponents (Cartwright and Harary 1956). The relations against the grain are the fewest that would have to change for everybody to fall into two sides without contradiction; their number is called the frustration (Harary 1959, Aref and Wilson 2018). At zero, nobody is pulled both ways. The more there are, the more actors stand between two loyalties. Point at the line to see these relations on the map. The first line takes everything together; those after it look at each mission, then at each object.
caution:
  fr: Seules comptent l’alliance (pour) et l’opposition (contre). La négociation, la neutralité et l’interdépendance ne disent pas de quel côté on est. Une paire à la fois alliée et opposée est mise à part. D’autres relations, en même nombre, feraient parfois aussi bien ; et une relation à contre-courant n’est pas à supprimer, elle relie souvent ceux qui ne se parlent plus. Quand ce nombre n’est pas prouvé, la ligne donne aussi celui au-dessous duquel il ne peut pas descendre.
  en: Only alliance (for) and opposition (against) count. Negotiation, neutrality and interdependence do not say which side one is on. A pair at once allied and opposed is set apart. Other relations, as many, would sometimes do as well; and a relation against the grain is not one to remove, it often links those who no longer talk to each other. Where the number is not proved, the line also gives the one below which it cannot fall.
parameters:
  - {name: object, kind: object, optional: true, label: {fr: Seulement les relations qui portent sur, en: Only relations that bear on}}
  - {name: uncertain, kind: boolean, default: true, label: {fr: Compter aussi les relations déduites ou à confirmer, en: Also count relations that are inferred or to confirm}}
columns:
  - {name: together, kind: boolean, label: {fr: Tout ensemble, en: All together}}
  - {name: mission, kind: code, label: {fr: Mission, en: Mission}}
  - {name: object, kind: code, label: {fr: Objet, en: Object}}
  - {name: actors, kind: number, label: {fr: Acteurs alliés ou opposés à d’autres, en: Actors allied with or opposed to others}}
  - {name: allied, kind: number, label: {fr: Paires alliées, en: Allied pairs}}
  - {name: opposed, kind: number, label: {fr: Paires opposées, en: Opposed pairs}}
  - {name: ambivalent, kind: number, label: {fr: Paires alliées et opposées (à part), en: Pairs allied and opposed (apart)}}
  - {name: all_allied, kind: number, label: {fr: 'Trios : trois alliances (équilibrés)', en: 'Threesomes: three alliances (balanced)'}}
  - {name: one_opposed, kind: number, label: {fr: 'Trios : deux alliances, une opposition (sous tension)', en: 'Threesomes: two alliances, one opposition (tense)'}}
  - {name: two_opposed, kind: number, label: {fr: 'Trios : une alliance, deux oppositions (équilibrés)', en: 'Threesomes: one alliance, two oppositions (balanced)'}}
  - {name: all_opposed, kind: number, label: {fr: 'Trios : trois oppositions (sous tension)', en: 'Threesomes: three oppositions (tense)'}}
  - {name: share, kind: number, label: {fr: Trios équilibrés (%), en: Balanced threesomes (%)}}
  - {name: frustration, kind: number, label: {fr: Relations à contre-courant, en: Relations against the grain}}
  - {name: proved, kind: boolean, label: {fr: Prouvé qu’il n’en faut pas moins, en: Proved that no fewer would do}}
  - {name: at_least, kind: number, label: {fr: Non prouvé ; il en faut au moins, en: Not proved; at least}}
  - {name: pulled, kind: actors, label: {fr: Acteurs de ces relations, en: Actors of these relations}}
  - {name: relations, kind: relations, label: {fr: Relations à contre-courant, en: Relations against the grain}}
reads: coordination/signed-relations
java: org.maillage.coordination.BalanceAnswer
*/
