import { expect, test } from 'vitest';
import { nameOf, pairCalled } from '../api/comments';

test('a pair is known again by what its place is called', () => {
  const place = { about: 'pair' as const, actors: ['bob', 'ada'], mission: 'm', campaign: 'c' };
  expect(pairCalled(nameOf(place))).toEqual({ ...place, actors: ['ada', 'bob'] });
  expect(pairCalled('pair~ada~bob~~')).toMatchObject({ mission: undefined, campaign: undefined });
  expect(pairCalled('actor~ada')).toBeNull();
});
