/** The public map as a public scenario supposes it. */
import type { SharedMap } from '../api/shares';
import type { ToldScenario } from '../api/stories';

export function supposed(map: SharedMap, { gone, relations, replaced, terms }: ToldScenario): SharedMap {
  const left = new Set(gone);
  const instead = new Set(replaced);
  const known = new Set(map.terms.map(({ id }) => id));
  return {
    ...map,
    terms: [...map.terms, ...terms.filter(({ id }) => !known.has(id))],
    actors: map.actors.filter(({ id }) => !left.has(id)),
    relations: [
      ...map.relations.filter(({ id, from, to }) => !instead.has(id) && !left.has(from) && !left.has(to)),
      ...relations,
    ],
  };
}

/** What stands out of it: today whom it is about, with the scenario what comes of it. */
export function aboutIt({ gone, relations, replaced }: ToldScenario): {
  today: { actors: Set<string>; relations: Set<string> };
  then: { actors: Set<string>; relations: Set<string> };
} {
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  return {
    today: { actors: new Set([...gone, ...ends]), relations: new Set(replaced) },
    then: { actors: new Set(ends), relations: new Set(relations.map(({ id }) => id)) },
  };
}
