import { expect, test } from 'vitest';
import type { Audience, Territory } from '../api/model';
import { common, usualDecision } from './audience';

const territory = (readingAudience?: Audience): Territory =>
  ({ ...(readingAudience && { readingAudience }) }) as Territory;

test('what all of a list share needs no sign, else what is usual in the territory', () => {
  expect(common(territory(), 'reading', [])).toBe('team');
  expect(common(territory(), 'reading', [{}, { audience: 'public' }])).toBe('public');
  expect(
    common(territory(), 'reading', [{ audience: 'team' }, { audience: 'author', audienceAfter: 'team' }]),
  ).toBe('team');
  expect(common(territory('public'), 'reading', [{ audience: 'team' }, { audience: 'public' }])).toBe(
    'public',
  );
});

test('an arbitration is for others, whatever is usual', () => {
  expect(usualDecision(territory('author'))).toBe('team');
  expect(usualDecision(territory('public'))).toBe('public');
});
