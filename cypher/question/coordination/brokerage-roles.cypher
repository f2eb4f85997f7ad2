/*
title: {fr: Rôles d’intermédiaire entre groupes, en: Brokerage roles between groups}
question:
  fr: Pour qui chaque intermédiaire fait-il le lien, les siens entre eux ou les siens et d’autres ?
  en: For whom does each broker make the link, its own among themselves or its own and others?
reading:
  fr: "On compte chaque fois qu’un acteur se tient entre deux autres qui ne sont pas reliés (Gould et Fernandez 1989). Coordinateur : tous trois du même groupe. Consultant : venu d’ailleurs, entre deux acteurs d’un même groupe. Représentant : il parle au dehors pour l’un des siens. Portier : il fait entrer chez les siens ce qui vient du dehors. Liaison : trois groupes différents. L’écart dit si c’est plus (au-dessus de 0) ou moins que si les groupes étaient tirés au hasard ; au-delà de 2, ce n’est sans doute pas un hasard."
  en: "Each time an actor stands between two others who are not linked is counted (Gould and Fernandez 1989). Coordinator: all three of one group. Consultant: from elsewhere, between two actors of one group. Representative: it speaks outside for one of its own. Gatekeeper: it lets in to its own what comes from outside. Liaison: three different groups. The deviation tells whether this is more (above 0) or less than if groups were dealt at random; beyond 2, it is probably no accident."
caution:
  fr: Une relation sans direction vaut dans les deux sens ; là où toutes le sont, représentant et portier ont le même nombre. Les acteurs dont le groupe n’est pas renseigné ne sont pas comptés. L’écart se compare à 200 tirages, toujours les mêmes, et n’est plus calculé au-delà de 2 000 acteurs. Toutes les natures comptent, l’opposition aussi, si aucune n’est choisie.
  en: A relation without direction counts both ways; where all are such, representative and gatekeeper have the same number. Actors whose group is not given are not counted. The deviation is against 200 deals, always the same, and is no longer computed beyond 2,000 actors. All natures count, opposition too, when none is chosen.
parameters:
  - {name: by_level, kind: boolean, default: false, label: {fr: Grouper par niveau plutôt que par sorte, en: Group by level rather than by kind}}
  - {name: by_sector, kind: boolean, default: false, label: {fr: Grouper par secteur plutôt que par sorte, en: Group by sector rather than by kind}}
  - {name: object, kind: object, optional: true, label: {fr: Relations sur cet objet seulement, en: Only relations on this object}}
  - {name: nature, kind: nature, optional: true, label: {fr: Relations de cette nature seulement, en: Only relations of this nature}}
  - {name: uncertain, kind: boolean, default: true, label: {fr: Compter aussi les relations à confirmer, en: Also count the relations to confirm}}
  - {name: limit, kind: number, default: 100, label: {fr: Nombre d’acteurs, en: Number of actors}}
columns:
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: kind, kind: code, label: {fr: Sorte, en: Kind}}
  - {name: level, kind: code, label: {fr: Niveau, en: Level}}
  - {name: sector, kind: code, label: {fr: Secteur, en: Sector}}
  - {name: coordinator, kind: number, label: {fr: Coordinateur, en: Coordinator}}
  - {name: coordinator_score, kind: number, label: {fr: Écart au hasard, en: Deviation from chance}}
  - {name: consultant, kind: number, label: {fr: Consultant, en: Consultant}}
  - {name: consultant_score, kind: number, label: {fr: Écart au hasard, en: Deviation from chance}}
  - {name: representative, kind: number, label: {fr: Représentant, en: Representative}}
  - {name: representative_score, kind: number, label: {fr: Écart au hasard, en: Deviation from chance}}
  - {name: gatekeeper, kind: number, label: {fr: Portier, en: Gatekeeper}}
  - {name: gatekeeper_score, kind: number, label: {fr: Écart au hasard, en: Deviation from chance}}
  - {name: liaison, kind: number, label: {fr: Liaison, en: Liaison}}
  - {name: liaison_score, kind: number, label: {fr: Écart au hasard, en: Deviation from chance}}
  - {name: total, kind: number, label: {fr: Acteurs en tout, en: Actors in all}}
java: org.maillage.coordination.BrokerageRoles
*/
MATCH (a:Actor {territory: $territory})
USING INDEX a:Actor(territory)
WHERE coalesce(a.audience, 'public') IN $audiences
RETURN a.id AS actor,
       CASE WHEN $by_level OR $by_sector THEN null ELSE a.kind END AS kind,
       CASE WHEN $by_level AND NOT $by_sector THEN a.level END AS level,
       CASE WHEN $by_sector THEN a.sector END AS sector,
       COLLECT {
  MATCH (a)-[r:RELATES]->(b:Actor)
  WHERE r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
    AND ($object IS NULL OR r.object = $object)
    AND ($nature IS NULL OR r.nature = $nature)
    AND ($uncertain OR (coalesce(r.certainty, 'stated') = 'stated' AND coalesce(r.confidence, '') <> 'low'))
  RETURN DISTINCT b.id
} AS successors, COLLECT {
  MATCH (a)<-[r:RELATES]-(b:Actor)
  WHERE NOT coalesce(r.directed, false)
    AND r.audience IN $audiences
    AND ($mission IS NULL OR r.mission = $mission)
    AND ($campaign IS NULL OR r.campaign = $campaign)
    AND ($object IS NULL OR r.object = $object)
    AND ($nature IS NULL OR r.nature = $nature)
    AND ($uncertain OR (coalesce(r.certainty, 'stated') = 'stated' AND coalesce(r.confidence, '') <> 'low'))
  RETURN DISTINCT b.id
} AS mutual
ORDER BY a.name
