import type { Relation } from '../../api/model';
import { grouped } from '../../territory/grouped';
import { unsettled } from '../../relation/settled';

/** At most so many relations of one pair have a line of their own. */
export const MOST_LANES = 3;
/** How far a line bends from one lane to the next: a share of its length, never more than so many pixels. */
const SHARE = 0.12;
const WIDEST = 19;

/** Where the line of a relation lies beside those of the same pair: 0 is the straight way. */
export interface Lane {
  lane: number;
  /** On one line of the pair: how many more relations there are than lines. */
  more: number;
}

/**
 * The lanes of the relations that are drawn. The sign is that of the pair, whichever way each relation points.
 * When there are too many, those asked for come first, then those that are contested.
 */
export function lanes(
  relations: Iterable<Relation>,
  first: (relation: Relation) => boolean,
  detours: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, Lane> {
  const found = new Map<string, Lane>();
  for (const pair of grouped(relations, pairOf).values()) {
    const kept = pair.length > MOST_LANES ? chosen(pair, first) : pair;
    const middle = (kept.length - 1) / 2;
    kept.forEach((relation, i) => {
      const side = relation.from < relation.to ? 1 : -1;
      const more = i === Math.floor(middle) ? pair.length - kept.length : 0;
      found.set(relation.id, { lane: detours.get(relation.id) ?? ((i - middle) * side || 0), more });
    });
  }
  return found;
}

export const pairOf = ({ from, to }: Pick<Relation, 'from' | 'to'>): string =>
  from < to ? `${from}\n${to}` : `${to}\n${from}`;

function chosen(pair: readonly Relation[], first: (relation: Relation) => boolean): Relation[] {
  const rank = (relation: Relation): number => (first(relation) ? 0 : unsettled(relation) ? 1 : 2);
  const kept = new Set([...pair].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_LANES));
  return pair.filter((relation) => kept.has(relation));
}

/** How many pixels a line of that length in that lane is away from the straight way, at its middle. */
export function bow(lane: number, length: number): number {
  return lane * Math.min(length * SHARE, WIDEST);
}
