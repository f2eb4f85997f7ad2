import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { expect, it } from 'vitest';
import { actor, relation } from '../../territory/sample';
import { layoutRequest, placesOf } from './layout';

const actors = [
  actor('a', { x: 0, y: 0, placed: true }),
  actor('b', { x: 10, y: 3 }),
  actor('c', { x: -8, y: 12 }),
];
const arrange = () => {
  const { settings, nodes, edges } = layoutRequest(actors, [relation('a', 'b')]);
  for (let i = 0; i < 50; i++) iterate(settings, nodes, edges);
  return placesOf(['a', 'b', 'c'], nodes);
};

it('moves everybody but those whom a person has placed and those without relation', () => {
  const places = arrange();
  expect(places.get('a')).toEqual({ x: 0, y: 0 });
  expect(places.get('c')).toEqual({ x: -8, y: 12 });
  expect(places.get('b')).not.toEqual({ x: 10, y: 3 });
});

it('gives the same arrangement from the same places', () => {
  expect(arrange()).toEqual(arrange());
});
