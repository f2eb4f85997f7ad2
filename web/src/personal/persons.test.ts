import { expect, test } from 'vitest';
import { erasedOn, isDue, usualRetention } from './persons';

test('a person is due the day after the one that was said', () => {
  expect(isDue('2026-11-22', new Date('2026-11-22T23:00:00Z'))).toBe(false);
  expect(isDue('2026-11-22', new Date('2026-11-23T00:00:00Z'))).toBe(true);
  expect(isDue(undefined, new Date('2026-11-23T00:00:00Z'))).toBe(false);
});

test('three years are offered, and a month is left to look again', () => {
  expect(usualRetention(new Date('2026-11-22T10:00:00Z'))).toBe('2029-11-22');
  expect(erasedOn('2026-11-22')).toBe('2026-12-23');
});
