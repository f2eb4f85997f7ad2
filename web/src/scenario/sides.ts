import type { Relation } from '../api/model';
import type { Difference, Sides } from '../picture/change';
import type { Change } from './changes';

const about = ({ from, to, mission, campaign, object }: Relation): string =>
  [...[from, to].sort(), mission, campaign, object].join('\n');

/** Today, and as it would be: who leaves is gone, and of a pair the group retains what is supposed. */
export function ofScenario(relations: readonly Relation[], changes: readonly Change[]): Sides {
  const gone = new Set(
    changes.filter(({ kind, document }) => kind === 'actor' && !document).map(({ id }) => id),
  );
  const supposed = new Map(
    changes.flatMap(({ kind, id, document }) => {
      if (kind !== 'reading' || !document?.arbitrates) return [];
      const relation = { ...document, id } as unknown as Relation;
      return [[about(relation), relation] as const];
    }),
  );
  const stays = ({ from, to }: Relation): boolean => !gone.has(from) && !gone.has(to);
  const known = new Map(relations.map((relation) => [about(relation), relation]));
  const differences: Difference[] = relations
    .filter((relation) => !stays(relation))
    .map((before) => ({ mark: 'ended', before }));
  for (const [key, after] of supposed) {
    const before = known.get(key);
    if (!stays(after) || before?.nature === after.nature) continue;
    differences.push(before ? { mark: 'turned', before, after } : { mark: 'born', after });
  }
  const turned = new Map(
    differences.flatMap(({ before, after }) => (before && after ? [[before.id, after]] : [])),
  );
  return {
    before: relations,
    after: [
      ...relations.filter(stays).map((relation) => turned.get(relation.id) ?? relation),
      ...differences.flatMap(({ mark, after }) => (mark === 'born' && after ? [after] : [])),
    ],
    differences,
    gone,
  };
}
