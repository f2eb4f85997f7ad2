import { expect, it } from 'vitest';
import { Graph } from '../../territory/graph';
import { actor } from '../../territory/sample';
import { partsIn } from './groups';
import { hull } from './hull';

it('knows who is part of which group, and leaves out groups that are not there', () => {
  const graph = new Graph({
    actors: [
      actor('g'),
      actor('a', { partOf: ['g'] }),
      actor('b', { partOf: ['g', 'gone'] }),
      actor('g2', { partOf: ['g2'] }),
    ],
    relations: [],
  });
  expect([...partsIn(graph)]).toEqual([['g', ['a', 'b']]]);
});

it('finds the corners around points, whatever lies inside or along an edge', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];
  const inside = [
    { x: 2, y: 2 },
    { x: 2, y: 0 },
    { x: 1, y: 3 },
  ];
  expect(hull([...inside, ...square])).toEqual(square);
  expect(hull(square.slice(0, 1))).toHaveLength(1);
  expect(hull([...square.slice(0, 2), { x: 2, y: 0 }])).toHaveLength(2);
});
