import { expect, it } from 'vitest';
import { Graph } from '../../territory/graph';
import { actor, relation } from '../../territory/sample';
import { walk, walkable, type Place, type Step } from './walk';

const graph = new Graph({
  actors: [actor('a'), actor('b'), actor('c')],
  relations: [relation('a', 'b'), relation('c', 'a', { nature: 'opposition' })],
});
const map = walkable(graph, ['a', 'b', 'c'], new Set(graph.relations.keys()));
const go = (...steps: Step[]): Place =>
  steps.reduce<Place>((at, step) => walk(at, step, map), { actor: 'a', tie: -1 });

it('goes down the actors and stops at the last', () => {
  expect(go('down')).toEqual({ actor: 'b', tie: -1 });
  expect(go('down', 'down', 'down')).toEqual({ actor: 'c', tie: -1 });
});

it('walks along a relation to the other actor', () => {
  expect(go('in')).toEqual({ actor: 'a', tie: 0 });
  expect(go('in', 'down', 'in')).toEqual({ actor: 'c', tie: -1 });
  expect(go('in', 'down', 'down')).toEqual({ actor: 'a', tie: 1 });
});

it('comes back to the actor', () => {
  expect(go('in', 'down', 'out')).toEqual({ actor: 'a', tie: -1 });
});
