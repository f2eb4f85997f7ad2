import { expect, it } from 'vitest';
import { Graph } from '../../territory/graph';
import { actor, relation } from '../../territory/sample';
import { APART, bondsOf, communityRequest, named } from './communities';
import { markOf } from './marks';
import { overview } from './overview';
import { pushedApart } from './packing';

const actors = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'z'].map((id, i) => actor(id, { x: i, y: i % 3 }));
const relations = [
  relation('a', 'b'),
  relation('a', 'c'),
  relation('a', 'd'),
  relation('e', 'f'),
  relation('e', 'g'),
  relation('e', 'h'),
  relation('d', 'h'),
  relation('c', 'h', { nature: 'opposition', posture: 'hostile' }),
];
const graph = new Graph({ actors, relations });
const communities = named(graph, Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1, 2]));
const shown = { actors, relations };
const none = new Set<string>();
const nameOf = (key: string): string => key;

it('binds by every relation but the hostile ones', () => {
  expect(communityRequest(graph).pairs).toHaveLength(14);
});

it('looks for communities anew when as many relations as before bind otherwise', () => {
  const one = (posture: 'friendly' | 'hostile'): Graph =>
    new Graph({ actors: [actor('a'), actor('b')], relations: [relation('a', 'b', { posture })] });
  expect(bondsOf(one('hostile'))).not.toBe(bondsOf(one('friendly')));
});

it('names communities after their most connected actor and gathers who stands apart', () => {
  expect([...new Set(communities.home.values())]).toEqual(['a', 'e', APART]);
  expect(communities.home.get('z')).toBe(APART);
});

it('closes communities into marks with their count, tied by a line for each nature', () => {
  const {
    graph: drawn,
    closed,
    bundled,
  } = overview(shown, communities, { opened: none, singled: none, nameOf });
  expect([...drawn.actors.keys()].sort()).toEqual([markOf('a'), markOf(APART), markOf('e')]);
  expect(closed.get(markOf('a'))?.actors).toHaveLength(4);
  expect([...bundled.values()].map((some) => some.length)).toEqual([1, 1]);
});

it('shows the actors of an opened community, and those singled out of a closed one', () => {
  const { graph: drawn, standsFor } = overview(shown, communities, {
    opened: new Set(['a']),
    singled: new Set(['h']),
    nameOf,
  });
  expect([...drawn.actors.keys()].sort()).toEqual(['a', 'b', 'c', markOf(APART), markOf('e'), 'd', 'h']);
  expect(drawn.relations.has('d-h-alliance')).toBe(true);
  expect([standsFor('b'), standsFor('f'), standsFor('h')]).toEqual(['b', markOf('e'), 'h']);
});

it('pushes circles apart, always the same way', () => {
  const discs = [10, 20, 30].map((radius) => ({ x: 0, y: 0, radius }));
  const [a, b, c] = pushedApart(discs);
  if (!a || !b || !c) throw new Error('three circles go in, three come out');
  for (const [p, q] of [
    [a, b],
    [b, c],
    [a, c],
  ] as const)
    expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(p.radius + q.radius);
  expect(pushedApart(discs)).toEqual([a, b, c]);
});
