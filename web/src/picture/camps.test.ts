import { describe, expect, it } from 'vitest';
import { actor, relation } from '../territory/sample';
import { byCamps, cellsOf, matrixMeasures } from './camps';

const compare = (a: string, b: string): number => a.localeCompare(b);
const actors = ['a', 'b', 'c', 'd', 'e', 'alone'].map((id) => actor(id));
const relations = [
  relation('a', 'b'),
  relation('b', 'c'),
  relation('d', 'a', { nature: 'opposition' }),
  relation('e', 'a', { nature: 'interdependence', directed: true }),
];
const camps = [['c', 'b', 'a'], ['d']];

describe('a matrix ordered by camps', () => {
  it('puts the members of a camp together, those in none last and who has no relation nowhere', () => {
    const { actors: placed, bands } = byCamps(camps, actors, relations, compare);
    expect(placed.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd', 'e']);
    expect(bands).toEqual([
      { camp: 1, first: 0, count: 3 },
      { camp: 2, first: 3, count: 1 },
      { camp: 0, first: 4, count: 1 },
    ]);
  });

  it('is the same in whatever order actors and relations come', () => {
    const turned = byCamps(camps, [...actors].reverse(), [...relations].reverse(), compare);
    expect(turned).toEqual(byCamps(camps, actors, relations, compare));
  });

  it('has every relation in both cells of its pair, or in one when it goes one way', () => {
    const { actors: placed } = byCamps(camps, actors, relations, compare);
    const cells = cellsOf(placed, relations);
    expect(cells).toHaveLength(2 * 3 + 1);
    const both = cells.filter(({ relations: [one] }) => one && !one.directed);
    for (const { row, column } of both) {
      expect(both.some((other) => other.row === column && other.column === row)).toBe(true);
    }
    expect(cells.find(({ row }) => row === 4)?.column).toBe(1);
  });
});

describe('the measures of the matrix', () => {
  it('keep every cell readable and fill the width as long as they can', () => {
    for (const width of [340, 878, 1240]) {
      for (const count of [4, 44, 80]) {
        const sizes = matrixMeasures(count, 300, width);
        expect(sizes.cell).toBeGreaterThanOrEqual(20);
        expect(sizes.width <= width || sizes.cell === 20).toBe(true);
      }
    }
  });
});
