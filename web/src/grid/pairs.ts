/** The pairs of some actors, gone through one by one. */

export interface Pair {
  from: string;
  to: string;
}

/** Every pair once, in the order in which the matrix goes on by itself. */
export const pairsOf = (actors: readonly string[]): Pair[] =>
  actors.flatMap((from, rank) => actors.slice(rank + 1).map((to) => ({ from, to })));

const same = (a: Pair, b: Pair): boolean =>
  (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);

/** The rank of a pair, whichever of the two comes first; -1 when it is not among them. */
export const rankOf = (pairs: readonly Pair[], wanted: Pair): number =>
  pairs.findIndex((pair) => same(pair, wanted));

/** The pairs that nobody looked at yet, and with them the one to begin with. */
export function toRead(pairs: readonly Pair[], looked: (pair: Pair) => boolean, first: Pair | null): Pair[] {
  return pairs.filter((pair) => !looked(pair) || (first !== null && same(pair, first)));
}

/** The rank of the first pair that is still to be read; when there is none, the end. */
export function firstToRead(pairs: readonly Pair[], read: (pair: Pair) => boolean): number {
  const rank = pairs.findIndex((pair) => !read(pair));
  return rank < 0 ? pairs.length : rank;
}
