import { describe, expect, it } from 'vitest';
import { communitiesOf, draws } from './leiden';
import { modularity, weighted } from './weighted';

/** Who met whom outside a karate club (Zachary 1977), each pair once. */
const KARATE = [
  [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  [2, 3, 7, 13, 17, 19, 21, 30],
  [3, 7, 8, 9, 13, 27, 28, 32],
  [7, 12, 13],
  [6, 10],
  [6, 10, 16],
  [16],
  [],
  [30, 32, 33],
  [33],
  [],
  [],
  [],
  [33],
  [32, 33],
  [32, 33],
  [],
  [],
  [32, 33],
  [33],
  [32, 33],
  [],
  [32, 33],
  [25, 27, 29, 32, 33],
  [25, 27, 31],
  [31],
  [29, 33],
  [33],
  [31, 33],
  [32, 33],
  [32, 33],
  [32, 33],
  [33],
];

/** A graph in which each pair is tied with this chance. */
function drawn(order: number, chance: number, seed: number): Int32Array {
  const draw = draws(seed);
  const pairs: number[] = [];
  for (let a = 0; a < order; a++) for (let b = 0; b < a; b++) if (draw() < chance) pairs.push(a, b);
  return Int32Array.from(pairs);
}

function every(order: number, seen: (v: number) => void): void {
  for (let v = 0; v < order; v++) seen(v);
}

function reached(from: number, pairs: Int32Array, community: Int32Array): Set<number> {
  const known = new Set([from]);
  for (let before = 0; before < known.size;) {
    before = known.size;
    for (let i = 0; i < pairs.length; i++) {
      const [v, w] = [pairs[i] ?? -1, pairs[i ^ 1] ?? -1];
      if (known.has(v) && community[w] === community[from]) known.add(w);
    }
  }
  return known;
}

it('finds the best partition known of the karate club: four groups, 0.4198 (Brandes et al. 2008)', () => {
  const pairs = Int32Array.from(KARATE.flatMap((others, v) => others.flatMap((w) => [v, w])));
  const found = communitiesOf(34, pairs);
  expect(modularity(weighted(34, pairs), found)).toBeCloseTo(0.4198, 4);
  expect(new Set(found).size).toBe(4);
});

it('keeps apart what is not tied, and leaves whoever has no tie alone', () => {
  expect([...communitiesOf(5, Int32Array.from([0, 1, 2, 3]))]).toEqual([0, 0, 1, 1, 2]);
  expect([...communitiesOf(2, new Int32Array())]).toEqual([0, 1]);
  expect([...communitiesOf(0, new Int32Array())]).toEqual([]);
});

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('in a drawn graph, seed %i', (seed) => {
  const order = 60;
  const pairs = drawn(order, 0.06, seed);
  const graph = weighted(order, pairs);
  const found = communitiesOf(order, pairs);

  it('every community holds together', () => {
    every(order, (v) => {
      const together = [...found].filter((c) => c === found[v]).length;
      expect(reached(v, pairs, found).size).toBe(together);
    });
  });

  it('no actor would be better placed in another community, or alone', () => {
    const best = modularity(graph, found);
    every(order, (v) => {
      every(new Set(found).size + 1, (c) => {
        const moved = found.with(v, c);
        expect(modularity(graph, moved)).toBeLessThanOrEqual(best + 1e-12);
      });
    });
  });
});
