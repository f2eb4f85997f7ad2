import { expect, it } from 'vitest';
import type { TownLabel } from '../map/geography/towns';
import type { Placed } from './change';
import { townNames } from './labels';
import type { Projection } from './ground';

const projection: Projection = {
  width: 400,
  height: 300,
  kilometre: 1,
  at: ({ lon, lat }) => ({ x: lon, y: lat }),
};
const actor = (x: number, y: number): Placed => ({
  actor: { id: `${x}`, name: '', x: 0, y: 0, holds: 0, lacks: 0 },
  x,
  y,
});
const wide = (name: string): number => 8 * name.length;
const town = (name: string, x: number, y: number): TownLabel => [name, x, y, 1000];

it('names a town at its place, and beside whoever stands there', () => {
  const names = townNames(
    [town('Ouzance', 100, 100), town('Corvelay', 300, 200)],
    projection,
    [actor(300, 200)],
    [],
    wide,
  );
  expect(names.map(({ id, x, y }) => [id, x, y])).toEqual([
    ['Ouzance', 100, 105],
    ['Corvelay', 300, 185],
  ]);
});

it('leaves out what lies outside and what finds no room, the smaller first', () => {
  const crowd = Array.from({ length: 200 }, (_, i) =>
    actor(200 + (i % 20) * 10, 60 + Math.floor(i / 20) * 14),
  );
  const names = townNames(
    [town('Away', 500, 100), town('Large', 60, 60), town('Near', 64, 62), town('Crowded', 290, 120)],
    projection,
    crowd,
    [],
    wide,
  );
  expect(names.map(({ id }) => id)).toEqual(['Large', 'Near']);
  const [large, near] = names;
  expect(Math.abs((large?.y ?? 0) - (near?.y ?? 0))).toBeGreaterThanOrEqual(17);
});

it('names sixteen at most', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    town(`t${i}`, 20 + (i % 10) * 38, 20 + Math.floor(i / 10) * 45),
  );
  expect(townNames(many, projection, [], [], wide)).toHaveLength(16);
});
