import { expect, it } from 'vitest';
import { initials } from './initials';

it('makes one or two letters of a name', () => {
  expect(initials('Zoé')).toBe('ZO');
  expect(initials('Marie-Claire du Pont')).toBe('MP');
  expect(initials('É')).toBe('É');
});
