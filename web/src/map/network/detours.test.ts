import { expect, it } from 'vitest';
import { Graph } from '../../territory/graph';
import { actor, relation } from '../../territory/sample';
import { detours } from './detours';

const around = (y: number): number | undefined => {
  const actors = [actor('a'), actor('b', { x: 150, y }), actor('c', { x: 300 })];
  const relations = [relation('a', 'b'), relation('b', 'c'), relation('a', 'c')];
  const found = detours(new Graph({ actors, relations }), () => true);
  expect(found.size).toBeLessThan(2);
  return found.get('a-c-alliance');
};

it('bend the line of two actors around a third that stands between them, away from it', () => {
  expect(Math.abs(around(0) ?? 0)).toBe(2);
  expect(around(5)).toBe(-2);
  expect(around(-5)).toBe(2);
});

it('leave alone what passes by at a distance', () => {
  expect(around(30)).toBeUndefined();
});
