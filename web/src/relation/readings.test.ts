import { expect, it } from 'vitest';
import type { Reading } from '../api/documents';
import { relation } from '../territory/sample';
import { frameAgain, frameOf, frameToRead } from './frame';
import { readingsOf } from './readings';

const reading = (id: string, from: string, to: string, more: Partial<Reading> = {}): Reading => ({
  id,
  from,
  to,
  nature: 'alliance',
  ...more,
});

it('finds the readings of one pair on one object, whoever is named first', () => {
  const readings = [
    reading('1', 'a', 'b', { object: 'means' }),
    reading('2', 'b', 'a', { object: 'means', nature: 'opposition' }),
    reading('3', 'a', 'b'),
    reading('4', 'a', 'c', { object: 'means' }),
    reading('5', 'a', 'b', { object: 'means', campaign: '2025' }),
  ];
  const ids = readingsOf(relation('a', 'b', { object: 'means' }), readings).map(({ id }) => id);
  expect(ids).toEqual(['1', '2']);
});

it('makes a new reading for the mission in view, never for one of several unasked, and the last open campaign', () => {
  const territory = {
    missions: [
      { id: 'm1', fr: '', en: '' },
      { id: 'm2', fr: '', en: '' },
    ],
    campaigns: [
      { id: '2024', name: '', state: 'closed' },
      { id: '2025', name: '', state: 'open' },
      { id: '2026', name: '', state: 'closed' },
    ],
  };
  expect(frameOf({ mission: null, campaign: null }, territory)).toEqual({ mission: '', campaign: '2025' });
  const alone = { ...territory, missions: territory.missions.slice(0, 1) };
  expect(frameOf({ mission: null, campaign: null }, alone).mission).toBe('m1');
  expect(frameToRead({ mission: 'm2', campaign: '2024' }, territory)).toEqual({
    mission: 'm2',
    campaign: '2025',
  });
  expect(frameOf({ mission: 'm2', campaign: '2024' }, territory)).toEqual({
    mission: 'm2',
    campaign: '2024',
  });
  const relation = { mission: 'm2', campaign: '2024' };
  expect(frameAgain(relation, { mission: 'm1' }, territory)).toEqual({ mission: 'm2', campaign: '2025' });
  expect(frameAgain({ ...relation, campaign: '2025' }, {}, territory).campaign).toBe('2025');
});
