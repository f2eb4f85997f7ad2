import { describe, expect, it } from 'vitest';
import type { Holding } from '../api/documents';
import { calendar, calendarMeasures, MONTHS } from './calendar';

let next = 0;
const holding = (type: string, months?: number[], more: Partial<Holding> = {}): Holding => ({
  id: `h${next++}`,
  actor: 'a',
  name: type,
  type,
  ...(months && { months }),
  ...more,
});
const order = (a: string, b: string): number => (a < b ? -1 : 1);
const isA = (type: string, broader: string): boolean =>
  type === broader || (type === 'van' && broader === 'vehicles');

describe('the calendar of needs and offers', () => {
  it('says of each month how many needs have no offer of their own', () => {
    const needs = [
      holding('labour', [6, 7]),
      holding('labour', [7, 8]),
      holding('labour', [1], { state: 'met' }),
    ];
    const { rows } = calendar(needs, [holding('labour', [7])], isA, order);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.months.map(({ missing }) => missing)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0]);
    expect(rows[0]?.months[6]).toEqual({ needed: 2, offered: 1, missing: 1 });
  });

  it('counts in any month what names none, and leaves out what has no season at all', () => {
    const needs = [holding('premises'), holding('labour', [2])];
    const { rows } = calendar(needs, [holding('labour')], isA, order);
    expect(rows.map(({ type }) => type)).toEqual(['labour']);
    expect(rows[0]?.months.map(({ offered }) => offered)).toEqual(MONTHS.map(() => 1));
    expect(calendar([holding('premises')], [holding('premises', [...MONTHS])], isA, order).rows).toEqual([]);
  });

  it('lets what is narrower answer a broader need, and not the other way round', () => {
    expect(calendar([holding('vehicles', [5])], [holding('van')], isA, order).total).toBe(0);
    expect(calendar([holding('van', [5])], [holding('vehicles')], isA, order).total).toBe(1);
  });

  it('adds up: by month and by type, to the same', () => {
    const some = (seed: number): Holding[] =>
      Array.from({ length: 40 }, (_, i) => {
        const turn = (i * 7919 + seed * 104_729) % 997;
        return holding(`t${turn % 5}`, turn % 4 ? [1 + (turn % 12), 1 + ((turn * 5) % 12)] : undefined);
      });
    for (let seed = 1; seed < 9; seed++) {
      const { rows, missing, total } = calendar(some(seed), some(seed + 50).slice(0, 12), isA, order);
      expect(total).toBeGreaterThan(0);
      expect(rows.reduce((sum, row) => sum + row.missing, 0)).toBe(total);
      expect(missing.reduce((sum, one) => sum + one, 0)).toBe(total);
      for (const { months } of rows) {
        for (const { needed, offered, missing: gap } of months)
          expect(gap).toBe(Math.max(0, needed - offered));
      }
    }
  });
});

describe('its measures', () => {
  it('keep months readable and fill the width as long as they can', () => {
    for (const width of [340, 860, 1240]) {
      const sizes = calendarMeasures(12, 400, width);
      expect(sizes.column).toBeGreaterThanOrEqual(58);
      expect(sizes.width <= width || sizes.column === 58).toBe(true);
    }
  });
});
