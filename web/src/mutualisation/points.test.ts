import { expect, it } from 'vitest';
import { allPoints, firstPoints } from './points';
import { lead } from './sample';

const found = lead('r', {
  factors: { type: 1, distance: 0.5, values: 0.9 },
  reasons: [
    { code: 'near', term: 'distance' },
    { code: 'shared_values', term: 'values' },
    { code: 'shared_mission', term: 'values' },
    { code: 'exact_type', term: 'type' },
  ],
  obstacles: [{ code: 'potential' }, { code: 'neutrality' }, { code: 'far' }, { code: 'no_link' }],
  unknowns: [{ code: 'check_conditions' }, { code: 'check_when' }],
});
const codes = (points: readonly { code: string }[]): string[] => points.map(({ code }) => code);

it('tells the reasons that bring most first, with the weights as they are set', () => {
  expect(codes(allPoints(found, { type: 22, distance: 16, values: 5 }).reasons)).toEqual([
    'exact_type',
    'near',
    'shared_values',
    'shared_mission',
  ]);
  expect(codes(allPoints(found, { type: 1, distance: 2, values: 50 }).reasons).slice(0, 2)).toEqual([
    'shared_values',
    'shared_mission',
  ]);
});

it('tells two of each at first, no term twice, nothing both as an objection and to be checked', () => {
  const first = firstPoints(allPoints(found, { type: 3, distance: 2, values: 50 }), 2);
  expect(codes(first.reasons)).toEqual(['shared_values', 'exact_type']);
  expect(codes(first.unknowns)).toEqual(['check_conditions']);
  expect(codes(first.obstacles)).toEqual(['neutrality', 'far']);
});

it('tells every objection where nothing is to be checked', () => {
  const first = firstPoints(allPoints({ ...found, unknowns: [] }, { type: 1 }), 2);
  expect(codes(first.obstacles)).toEqual(['potential', 'neutrality']);
});
