import { expect, test } from 'vitest';
import type { Attitude } from '../api/strategy';
import { attitudesTo, cellsOf, energiesIn, typed } from './values';

const read = (author: string, at: string, energies: Partial<Attitude>): Attitude => ({
  ...{ id: `${author}${at}`, actor: 'a', pool: 'p', mission: 'm', campaign: 'c', author, at },
  ...energies,
});
const press = (key: string): Parameters<typeof typed>[0] => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false },
});

test('both energies of an attitude stand in cells of their own, and what is unknown in none', () => {
  const cells = cellsOf(
    energiesIn([read('Léa', '1', { synergy: 4, antagonism: 2 }), read('Paul', '2', { synergy: 1 })]),
  );
  expect(cells.get('a|synergy')?.median).toBe(2.5);
  expect(cells.get('a|synergy')?.differ).toBe(true);
  expect(cells.get('a|antagonism')?.readings).toHaveLength(1);
});

test('a level is from one to four', () => {
  const matrix = attitudesTo('p');
  expect(typed(press('1'), false, matrix)).toEqual({ value: 1 });
  expect(typed(press('0'), false, matrix)).toBeNull();
  expect(typed(press('5'), false, matrix)).toBeNull();
  expect(typed(press('-'), false, matrix)).toBeNull();
});
