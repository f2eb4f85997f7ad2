import { expect, test } from 'vitest';
import type { Profiles } from '../api/profiles';
import { named } from './named';

const objective = { id: 'o', name: 'Ouvrir la salle', mission: 'm' };
const gathered = (mission: string, objectives: string, stakes = ''): Profiles => ({
  ...{ actor: 'a', mission, campaign: 'c', values: [], resources: [] },
  profiles: [{ id: 'p', actor: 'a', mission, campaign: 'c', objectives, stakes, author: 'Léa' }],
});

test('a profile of the same mission that names the objective is found with its line, once', () => {
  const text = 'Tenir le budget\nouvrir LA salle, dès mars';
  expect(named([objective], [gathered('m', text, 'Ouvrir la salle')], () => false)).toEqual([
    { actor: 'a', objective, where: 'objectives', author: 'Léa', excerpt: 'ouvrir LA salle, dès mars' },
  ]);
  expect(named([objective], [gathered('m', '', 'Ouvrir la salle.')], () => false)[0]?.where).toBe('stakes');
});

test('nothing is found in other missions, within longer words, or where the position is read', () => {
  expect(named([objective], [gathered('other', 'Ouvrir la salle')], () => false)).toEqual([]);
  expect(named([objective], [gathered('m', 'Ouvrir la sallerie')], () => false)).toEqual([]);
  expect(named([objective], [gathered('m', 'Ouvrir la salle')], () => true)).toEqual([]);
});
