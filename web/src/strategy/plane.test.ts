import { expect, test } from 'vitest';
import { placed, type PlaneActor } from './plane';

const BOX = { left: 50, top: 20, right: 700, bottom: 500 };
const actor = (name: string, influence: number, dependence: number): PlaneActor => ({
  ...{ id: name, name, influence, dependence, quarter: null, power: 1, holds: 1, readings: 1 },
});

test('who weighs more stands higher, who depends more to the right, and the axes cross at the mean', () => {
  const { points, x, y } = placed([actor('a', 8, 3), actor('b', 7, 5), actor('c', 2, 9)], BOX);
  const [a, b, c] = ['a', 'b', 'c'].map((id) => points.find((point) => point.id === id));
  expect(a?.y).toBeLessThan(b?.y ?? 0);
  expect(c?.x).toBeGreaterThan(b?.x ?? 0);
  expect(c?.y).toBeGreaterThan(y);
  expect(a?.x).toBeLessThan(x);
  expect(c?.x).toBeGreaterThan(x);
});

test('names at one place stand below each other, and none leaves the picture', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => actor(`Association numéro ${i}`, 5, 9 - (i % 2)));
  const { points } = placed(crowd, BOX);
  for (const one of points) {
    expect(one.label.y).toBeGreaterThanOrEqual(BOX.top);
    expect(one.label.y).toBeLessThanOrEqual(BOX.bottom);
    const same = points.filter((other) => other.label.left === one.label.left && other.x === one.x);
    expect(new Set(same.map(({ label }) => label.y)).size).toBe(same.length);
  }
});

test('an empty plane has its axes', () => {
  expect(placed([], BOX).points).toEqual([]);
});
