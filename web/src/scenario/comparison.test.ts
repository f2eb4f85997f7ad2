import { expect, it } from 'vitest';
import type { Finding } from '../api/findings';
import type { Difference } from '../api/scenarios';
import { comparison } from './comparison';

const finding = (pattern: string, ...actors: string[]): Finding => ({
  pattern,
  actors,
  title: pattern,
  sentence: pattern,
  question: `coordination/${pattern}`,
  relations: [],
  values: {},
  total: 1,
});
const difference = (change: Partial<Difference>): Difference => ({
  appears: [],
  disappears: [],
  changes: [],
  places: [],
  ...change,
});

it('says of each finding whether it is told today and in each scenario, those that set them apart first', () => {
  const both = finding('hub', 'a');
  const { told } = comparison([
    difference({ appears: [both, finding('triad', 'a', 'b')] }),
    difference({ appears: [both], disappears: [finding('isolated', 'c')] }),
  ]);
  expect(told.map(({ finding: { pattern }, today, within }) => [pattern, today, within])).toEqual([
    ['triad', false, [true, false]],
    ['isolated', true, [true, false]],
    ['hub', false, [true, true]],
  ]);
});

it('says how many pairs an actor joins, as today where a scenario does not change it, and absent where it is gone', () => {
  const { places } = comparison([
    difference({ places: [{ actor: 'a', before: 3, after: 5 }] }),
    difference({ places: [{ actor: 'b', before: 1 }] }),
  ]);
  expect(places).toEqual([
    { actor: 'a', today: 3, within: [5, 3] },
    { actor: 'b', today: 1, within: [1, undefined] },
  ]);
});
