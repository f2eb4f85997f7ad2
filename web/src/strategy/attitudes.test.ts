import { expect, test } from 'vitest';
import type { AttitudeCell } from '../api/strategy';
import { drawn, typeAt, type AttitudeActor } from './attitudes';

const LEVELS = [1, 2, 3, 4];
/** Two zones: who spends more against than for, and all others. */
const TYPES: AttitudeCell[] = LEVELS.flatMap((synergy) =>
  LEVELS.map((antagonism) => ({ synergy, antagonism, type: antagonism > synergy ? 'against' : 'for' })),
);
const measure = (text: string): number => text.length * 7;
const actor = (name: string, synergy: number | null, antagonism: number | null): AttitudeActor => ({
  ...{ id: name, name, type: null, approach: null, synergy, synergies: null },
  ...{ antagonism, antagonisms: null, holds: 0, readings: 1 },
});
const at = (plane: ReturnType<typeof drawn>, id: string): { x: number; y: number } => {
  const found = plane.points.find((point) => point.id === id);
  if (!found) throw new Error(`${id} is nowhere`);
  return found;
};

test('who spends more for the project stands higher, who spends more against it to the right', () => {
  const plane = drawn([actor('a', 4, 1), actor('b', 2, 1), actor('c', 2, 4)], TYPES, 700, measure);
  expect(at(plane, 'a').y).toBeLessThan(at(plane, 'b').y);
  expect(at(plane, 'a').x).toBe(at(plane, 'b').x);
  expect(at(plane, 'c').x).toBeGreaterThan(at(plane, 'b').x);
  expect(plane.across.map(({ level }) => level)).toEqual(LEVELS);
});

test('whoever stands in one cell stands one below the other, and the cell grows with them', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => actor(`Association ${i}`, 3, 2));
  const plane = drawn(crowd, TYPES, 700, measure);
  expect(new Set(plane.points.map(({ y }) => y)).size).toBe(12);
  expect(Math.max(...plane.points.map(({ y }) => y))).toBeLessThan(plane.bottom);
  expect(plane.bottom).toBeGreaterThan(drawn([], TYPES, 700, measure).bottom);
});

test('between two levels one stands across the line, in a strip of one’s own', () => {
  const plane = drawn([actor('half', 3, 2.5), actor('low', 3, 2), actor('high', 3, 3)], TYPES, 900, measure);
  expect(at(plane, 'half').x).toBeGreaterThan(at(plane, 'low').x);
  expect(at(plane, 'half').x).toBeLessThan(at(plane, 'high').x);
});

test('full lines run between the types only, each zone is named once, and what is unknown is not drawn', () => {
  const plane = drawn([actor('unknown', 3, null)], TYPES, 700, measure);
  expect(plane.points).toEqual([]);
  // Three steps of a staircase, each of one line up and one across.
  expect(plane.lines.filter(({ parts }) => parts)).toHaveLength(6);
  expect(plane.zones.map(({ type }) => type)).toEqual(['for', 'against']);
});

test('a median between two levels is of a type where both sides are', () => {
  expect(typeAt(TYPES, 3, 4)).toBe('against');
  expect(typeAt(TYPES, 1.5, 4)).toBe('against');
  expect(typeAt(TYPES, 2.5, 3)).toBe('between');
  expect(typeAt(TYPES, 3.5, 1.5)).toBe('for');
});
