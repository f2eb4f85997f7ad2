import { describe, expect, it } from 'vitest';
import { actor, relation } from '../territory/sample';
import { around, egoLayout, egoLine } from './ego';

const NATURES = ['alliance', 'opposition', 'negotiation'];
const order = {
  rank: (nature: string) => NATURES.indexOf(nature),
  compare: (a: string, b: string) => a.localeCompare(b),
};
const star = (count: number) => {
  const actors = ['ego', ...Array.from({ length: count }, (_, i) => `a${i}`), 'far1', 'far2', 'off'].map(
    (id) => actor(id),
  );
  const relations = [
    ...Array.from({ length: count }, (_, i) =>
      relation(i % 2 ? 'ego' : `a${i}`, i % 2 ? `a${i}` : 'ego', { nature: NATURES[i % 3] ?? '' }),
    ),
    relation('a0', 'far1'),
    relation('far2', 'a1', { nature: 'opposition' }),
    relation('a0', 'a1', { nature: 'negotiation' }),
    relation('a0', 'ego', { nature: 'opposition' }),
  ];
  return { ego: actor('ego'), actors, relations };
};

describe('who is around an actor', () => {
  it('is everybody within the steps, and nobody beyond', () => {
    const { ego, actors, relations } = star(4);
    const ids = (steps: 1 | 2) =>
      around(ego, actors, relations, { steps, ...order }).map(({ actor: { id } }) => id);
    expect(ids(1)).toEqual(['ego', 'a0', 'a3', 'a1', 'a2']);
    expect(ids(2).slice(5)).toEqual(['far1', 'far2']);
  });

  it('leaves out whom the filters leave out', () => {
    const { ego, actors, relations } = star(4);
    const some = actors.filter(({ id }) => id !== 'a1');
    const ids = around(ego, some, relations, { steps: 2, ...order }).map(({ actor: { id } }) => id);
    expect(ids).not.toContain('a1');
    expect(ids).not.toContain('far2');
  });
});

describe('the picture of it', () => {
  for (const width of [340, 700, 1230]) {
    for (const count of [1, 4, 44]) {
      for (const steps of [1, 2] as const) {
        it(`has no name over another: ${count} around it, ${steps} steps, ${width} px`, () => {
          const { ego, actors, relations } = star(count);
          const { nodes, ...all } = egoLayout(ego, actors, relations, { width, steps, ...order });
          const names = nodes
            .filter(({ step }) => step)
            .map(({ x, y, side }) => ({
              left: side > 0 ? x : x - all.name,
              right: side > 0 ? x + all.name : x,
              y,
            }));
          for (const one of names) {
            expect(one.left).toBeGreaterThanOrEqual(0);
            expect(one.right).toBeLessThanOrEqual(all.width);
            expect(one.y).toBeGreaterThan(0);
            expect(one.y).toBeLessThan(all.height);
            const close = names.filter(
              (other) =>
                other !== one &&
                other.left < one.right &&
                one.left < other.right &&
                Math.abs(other.y - one.y) < 37.9,
            );
            expect(close).toEqual([]);
          }
          expect(nodes).toHaveLength(new Set(nodes.map(({ actor: { id } }) => id)).size);
        });
      }
    }
  }

  it('draws each nature of a pair once, side by side, and every line between two that are there', () => {
    const { ego, actors, relations } = star(4);
    const again = [...relations, relation('a0', 'ego', { id: 'again', object: 'means' })];
    const { ties, name } = egoLayout(ego, actors, again, { width: 1000, steps: 1, ...order });
    expect(ties).toHaveLength(relations.length - 2);
    const pair = ties.filter(({ of }) => of === 2).map((tie) => egoLine(tie, name).d);
    expect(new Set(pair).size).toBe(2);
    for (const tie of ties) expect(egoLine(tie, name).d).not.toMatch(/NaN/);
  });

  it('leaves the relations among the others to the table when it goes two steps far, or has one side only', () => {
    const { ego, actors, relations } = star(6);
    const narrow = egoLayout(ego, actors, relations, { width: 340, steps: 1, ...order });
    expect(narrow.ties.some(({ from, to }) => from.step === to.step)).toBe(false);
    const { ties } = egoLayout(ego, actors, relations, { width: 1000, steps: 2, ...order });
    expect(ties.some(({ from, to }) => from.step === to.step)).toBe(false);
    expect(ties.filter(({ from, to }) => from.step + to.step === 1)).toHaveLength(7);
  });

  it('is the same whatever the order of actors and relations', () => {
    const { ego, actors, relations } = star(9);
    const room = { width: 1000, steps: 2 as const, ...order };
    const turned = egoLayout(ego, [...actors].reverse(), [...relations].reverse(), room);
    expect(turned.nodes).toEqual(egoLayout(ego, actors, relations, room).nodes);
  });
});
