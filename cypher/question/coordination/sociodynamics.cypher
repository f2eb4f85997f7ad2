/*
title: {fr: 'Alliés, hésitants, opposants : la carte sociodynamique', en: 'Allies, the hesitant, opponents: the sociodynamic map'}
question:
  fr: Pour un projet, qui met son énergie pour, qui contre, et sur qui s’appuyer d’abord ?
  en: For a project, who spends energy for it, who against it, and whom to rely on first?
reading:
  fr: "La synergie dit l’énergie qu’un acteur met pour le projet, l’antagonisme celle qu’il met contre, de 1 à 4 : on peut avoir les deux. Leur rencontre donne un type (Fauvet 1996 ; d’Herbemont et César 1998). La liste suit l’ordre dans lequel on va les voir : s’appuyer d’abord sur le triangle d’or et les engagés ; avec eux, aller vers les hésitants et les passifs, qui sont le plus grand nombre et font la décision ; ne pas dépenser son temps à convaincre les opposants. Chaque énergie du groupe vaut la médiane des lectures ; l’étendue va de la plus basse à la plus haute. Plus le type tient dans les lectures de chacun, plus il est sûr."
  en: "Synergy is the energy that an actor spends for the project, antagonism the one it spends against it, from 1 to 4: one can have both. Together they give a type (Fauvet 1996; d’Herbemont and César 1998). The list follows the order in which one goes to see them: rely first on the golden triangle and the engaged; with them, go towards the hesitant and the passive, who are most and make the decision; do not spend your time convincing opponents. Each energy of the group is the median of the readings; the spread goes from the lowest to the highest. The more the type holds in each person’s reading, the surer it is."
caution:
  fr: "Grille facultative et délicate : elle dit comment des personnes voient l’attitude d’un acteur envers un projet à un moment, ni ce qu’il est, ni ce qu’il pense. Elle se lit mal par l’intéressé : choisissez qui la voit, et fondez-la sur des actes. Une énergie que personne n’a lue reste inconnue, elle ne vaut pas 1. Entre deux types, le groupe ne conclut pas. Les lignes entre les types ne passent pas partout aux mêmes niveaux selon les auteurs. Sans campagne choisie, la dernière lecture de chacun compte."
  en: "An optional and delicate grid: it tells how people see the attitude of an actor to a project at one time, neither what it is nor what it thinks. It is not read easily by the one concerned: choose who sees it, and base it on acts. An energy that nobody read stays unknown, it is not 1. Between two types the group does not conclude. The lines between the types do not run at the same levels in every author. Without a campaign chosen, everybody’s last reading counts."
nothing:
  fr: Personne n’a encore lu d’attitude envers un projet. Sous « Coordonner », « Objectifs », ouvrez les grilles, puis « Projet », et choisissez-en un.
  en: Nobody has read an attitude to a project yet. Under “Coordinate”, “Objectives”, open the grids, then “Project”, and choose one.
parameters:
  - {name: pool, kind: pool, optional: true, label: {fr: Pour quel projet ou quelle mutualisation, en: For which project or pool}}
columns:
  - {name: pool, kind: pool, label: {fr: Projet ou mutualisation, en: Project or pool}}
  - {name: actor, kind: actor, label: {fr: Acteur, en: Actor}}
  - {name: attitude, kind: code, label: {fr: Type, en: Type}}
  - {name: approach, kind: code, label: {fr: Comment travailler ensemble, en: How to work together}}
  - {name: synergy, kind: number, label: {fr: Synergie, en: Synergy}}
  - {name: synergies, kind: text, label: {fr: 'Synergie : étendue des lectures', en: 'Synergy: spread of the readings'}}
  - {name: antagonism, kind: number, label: {fr: Antagonisme, en: Antagonism}}
  - {name: antagonisms, kind: text, label: {fr: 'Antagonisme : étendue des lectures', en: 'Antagonism: spread of the readings'}}
  - {name: holds, kind: number, label: {fr: Même type dans … lectures, en: Same type in … readings}}
  - {name: readings, kind: number, label: {fr: sur … lectures des deux énergies, en: out of … readings of both energies}}
java: org.maillage.strategy.SociodynamicsAnswer
*/
MATCH (t:Territory {id: $territory})
MATCH (n:Attitude {territory: $territory})
USING INDEX n:Attitude(territory)
WHERE n.audience IN $audiences
  AND ($mission IS NULL OR n.mission = $mission)
  AND ($campaign IS NULL OR n.campaign = $campaign)
  AND ($pool IS NULL OR n.pool = $pool)
MATCH (a:Actor)<-[:OF]-(n)-[:ON]->(project:Pool)
WHERE coalesce(a.audience, 'public') IN $audiences
  AND project.audience IN $audiences
RETURN project.id AS pool, a.id AS actor, n.synergy AS synergy, n.antagonism AS antagonism,
       coalesce(n.person, '') + ' ' + coalesce(n.author, '') AS voice
ORDER BY project.name, project.id, a.name, a.id, coalesce(n.at, ''), n.id
