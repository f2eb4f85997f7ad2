/** The map with what is supposed in the place of what is known. */
import type { MapData } from '../api/model';
import type { Vocabulary } from '../territory/vocabulary';
import { about, type Change } from './changes';
import { ofScenario } from './sides';

export interface Imagined {
  map: MapData;
  /** The relations that are not as they are known to be. */
  supposed: string[];
  /** Who is there and whom the changes touch: the ends of these relations, whom somebody gone leaves behind, who pools. */
  touched: string[];
}

export function imagined(data: MapData, changes: readonly Change[], vocabulary: Vocabulary): Imagined {
  const { after, differences, gone } = ofScenario(data.relations, changes);
  const supposed = new Set(differences.flatMap((one) => (one.after ? [one.after.id] : [])));
  const relations = after.map((relation) => {
    const posture = vocabulary.term('nature', relation.nature)?.posture;
    return supposed.has(relation.id) && posture !== undefined ? { ...relation, posture } : relation;
  });
  const touched = differences
    .flatMap(({ before, after }) => [before, after])
    .flatMap((relation) => (relation ? [relation.from, relation.to] : []));
  return {
    touched: [...touched, ...changes.flatMap(about)].filter((id) => !gone.has(id)),
    map: { ...data, actors: data.actors.filter(({ id }) => !gone.has(id)), relations },
    supposed: [...supposed],
  };
}
