import { expect, it } from 'vitest';
import type { Territory } from '../api/model';
import { grade, ofTerritory, setting, stored, written } from './setting';

const defaults = { type: 22, distance: 16 };
const territory = (fields: Partial<Territory> & { distanceWeight?: number }): Territory => ({
  id: 't',
  name: 'T',
  missions: [],
  campaigns: [],
  terms: [],
  seq: 1,
  ...fields,
});

it('puts what the territory set in the place of what the question says', () => {
  expect(ofTerritory(territory({ distanceWeight: 0 }), defaults)).toEqual({ type: 22, distance: 0 });
});

it('keeps in the territory only what is not as in the question', () => {
  expect(setting({ type: 22, distance: 3 }, defaults)).toEqual({ typeWeight: null, distanceWeight: 3 });
});

it('writes weights as an address gives them', () => {
  expect(written({ type: 22, distance: 0.5 })).toBe('type:22,distance:0.5');
});

it('reads what the browser kept, and nothing from what is no weights', () => {
  expect(stored('{"type":3,"distance":"far"}')).toEqual({ type: 3 });
  expect(stored(null)).toEqual({});
  expect(stored('7')).toEqual({});
});

it('has a word for each weight', () => {
  expect([0, 0.5, 5, 6, 11, 12, 19, 20, 100].map(grade)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});
