import { describe, expect, it } from 'vitest';
import { flowLayout, gathered, largest, type FlowBlock, type Stock } from './flows';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const stock = (end: string, type: string, count = 1, pooled = 0): Stock => ({ end, type, count, pooled });
const offers = [
  stock('civil', 'premises', 4, 1),
  stock('public', 'premises', 2),
  stock('public', 'vehicles', 3),
];
const needs = [stock('civil', 'vehicles', 7), stock('company', 'training', 1)];

/** Many small families and types, the same each time. */
const many = (seed: number): Stock[] =>
  Array.from({ length: 90 }, (_, i) => {
    const turn = (i * 7919 + seed * 104_729) % 997;
    return stock(`e${turn % 7}`, `t${turn % 23}`, 1 + (turn % 3), turn % 2);
  });

describe('who holds what and who needs it', () => {
  it('counts each end and type once, whatever the order', () => {
    const twice = [...offers, ...offers];
    expect(gathered(twice)).toEqual(
      offers.map((one) => ({ ...one, count: 2 * one.count, pooled: 2 * one.pooled })),
    );
    expect(gathered([stock('civil', 'premises', 0)])).toEqual([]);
  });

  it('says of every block as much as its bands carry', () => {
    const { holders, types, seekers, bands } = flowLayout(many(1), many(2), {
      width: 900,
      ends: order,
      types: order,
    });
    const carried = (side: string, end: 'end' | 'type', key: string): number =>
      bands
        .filter((band) => band.side === side && band[end] === key)
        .reduce((sum, { count }) => sum + count, 0);
    for (const { key, held } of holders) expect(carried('held', 'end', key)).toBe(held);
    for (const { key, needed } of seekers) expect(carried('needed', 'end', key)).toBe(needed);
    for (const { key, held, needed } of types) {
      expect(carried('held', 'type', key)).toBe(held);
      expect(carried('needed', 'type', key)).toBe(needed);
    }
  });

  it('puts no block over another, at any width', () => {
    for (const width of [300, 700, 1230]) {
      const { holders, types, seekers, ...all } = flowLayout(many(3), many(4), {
        width,
        ends: order,
        types: order,
      });
      for (const column of [holders, types, seekers]) {
        const sorted = column.toSorted((a, b) => a.y - b.y);
        sorted.forEach((block, i) => {
          const next: FlowBlock | undefined = sorted[i + 1];
          if (next) expect(block.y + block.height).toBeLessThan(next.y);
        });
        expect(Math.min(...column.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
        expect(Math.max(...column.map(({ y, height }) => y + height))).toBeLessThanOrEqual(all.height + 1e-9);
      }
      expect(all.width).toBeGreaterThanOrEqual(width);
    }
  });

  it('shows apart what is pooled already', () => {
    const { bands } = flowLayout(offers, needs, { width: 800, ends: order, types: order });
    expect(bands.filter(({ pooled }) => pooled).map(({ end, type, count }) => [end, type, count])).toEqual([
      ['civil', 'premises', 1],
    ]);
  });

  it('is the same whatever the order in which they come', () => {
    const room = { width: 800, ends: order, types: order };
    expect(flowLayout(many(5).reverse(), many(6).reverse(), room)).toEqual(
      flowLayout(many(5), many(6), room),
    );
  });

  it('keeps the largest and counts the rest together', () => {
    const names = largest([stock('a', 't', 5), stock('b', 't', 1), stock('c', 't', 3)], 'end', 2, 'rest');
    expect([...names]).toEqual([
      ['a', 'a'],
      ['c', 'rest'],
      ['b', 'rest'],
    ]);
    expect([...largest(offers, 'end', 2, 'rest').values()]).not.toContain('rest');
  });
});
