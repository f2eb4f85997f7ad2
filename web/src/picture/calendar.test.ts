import { describe, expect, it } from 'vitest';
import type { Holding } from '../api/documents';
import { calendar, calendarMeasures } from './calendar';
import { WEEK, YEAR } from './scales';

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
    const { rows } = calendar(YEAR, needs, [holding('labour', [7])], isA, order);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells.map(({ missing }) => missing)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0]);
    expect(rows[0]?.cells[6]).toEqual({ needed: 2, offered: 1, missing: 1 });
  });

  it('counts in any month what names none, and leaves out what has no season at all', () => {
    const needs = [holding('premises'), holding('labour', [2])];
    const { rows } = calendar(YEAR, needs, [holding('labour')], isA, order);
    expect(rows.map(({ type }) => type)).toEqual(['labour']);
    expect(rows[0]?.cells.map(({ offered }) => offered)).toEqual(YEAR.slots.map(() => 1));
    expect(
      calendar(YEAR, [holding('premises')], [holding('premises', [...YEAR.slots])], isA, order).rows,
    ).toEqual([]);
  });

  it('lets what is narrower answer a broader need, and not the other way round', () => {
    expect(calendar(YEAR, [holding('vehicles', [5])], [holding('van')], isA, order).total).toBe(0);
    expect(calendar(YEAR, [holding('van', [5])], [holding('vehicles')], isA, order).total).toBe(1);
  });

  it('adds up: by month and by type, to the same', () => {
    const some = (seed: number): Holding[] =>
      Array.from({ length: 40 }, (_, i) => {
        const turn = (i * 7919 + seed * 104_729) % 997;
        return holding(`t${turn % 5}`, turn % 4 ? [1 + (turn % 12), 1 + ((turn * 5) % 12)] : undefined);
      });
    for (let seed = 1; seed < 9; seed++) {
      const { rows, missing, total } = calendar(YEAR, some(seed), some(seed + 50).slice(0, 12), isA, order);
      expect(total).toBeGreaterThan(0);
      expect(rows.reduce((sum, row) => sum + row.missing, 0)).toBe(total);
      expect(missing.reduce((sum, one) => sum + one, 0)).toBe(total);
      for (const { cells } of rows) {
        for (const { needed, offered, missing: gap } of cells)
          expect(gap).toBe(Math.max(0, needed - offered));
      }
    }
  });
});

describe('the calendar of a week', () => {
  const DAY = 96;
  const on = (day: number, from = 0, until = DAY): number[] => [
    (day - 1) * DAY + from,
    (day - 1) * DAY + until,
  ];
  const at = (type: string, ...week: number[][]): Holding => holding(type, undefined, { week: week.flat() });

  it('counts by whole days where nobody names hours, and any day for whoever names none', () => {
    const { rows, missing, total } = calendar(
      WEEK,
      [at('van', on(2)), at('van', on(2), on(4)), holding('labour')],
      [at('van', on(4), on(5))],
      isA,
      order,
    );
    expect(rows.map(({ type, part }) => [type, part])).toEqual([['van', undefined]]);
    expect(rows[0]?.cells.map(({ needed }) => needed)).toEqual([0, 2, 0, 1, 0, 0, 0]);
    expect(missing).toEqual([0, 2, 0, 0, 0, 0, 0]);
    expect(total).toBe(2);
    const whenever = calendar(WEEK, [at('van', on(2))], [holding('van')], isA, order);
    expect(whenever.total).toBe(0);
    expect(whenever.rows[0]?.cells.every(({ offered }) => offered === 1)).toBe(true);
  });

  it('tells the parts of a day apart where somebody names hours', () => {
    const morning = at('van', on(2, 32, 48));
    const evening = at('van', on(2, 72, 92));
    const { rows } = calendar(WEEK, [morning], [evening, at('van', on(6))], isA, order);
    expect(rows.map(({ part }) => part)).toEqual(['morning', 'evening']);
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      { needed: 1, offered: 0, missing: 1 },
      { needed: 0, offered: 1, missing: 0 },
    ]);
    expect(rows.map(({ cells }) => cells[5]?.offered)).toEqual([1, 1]);
  });

  it('has no row for who may at any time of the week', () => {
    expect(calendar(WEEK, [at('van', [0, 7 * DAY])], [holding('van')], isA, order).rows).toEqual([]);
  });
});

describe('its measures', () => {
  it('keep months readable and fill the width as long as they can', () => {
    for (const width of [340, 860, 1240]) {
      const sizes = calendarMeasures(12, 12, 400, width);
      expect(sizes.column).toBeGreaterThanOrEqual(58);
      expect(sizes.width <= width || sizes.column === 58).toBe(true);
    }
  });
});
