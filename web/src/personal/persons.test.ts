import { expect, test } from 'vitest';
import { erasedOn, found, isDue, usualRetention } from './persons';

test('a person is due the day after the one that was said', () => {
  expect(isDue('2026-11-22', new Date('2026-11-22T23:00:00Z'))).toBe(false);
  expect(isDue('2026-11-22', new Date('2026-11-23T00:00:00Z'))).toBe(true);
  expect(isDue(undefined, new Date('2026-11-23T00:00:00Z'))).toBe(false);
});

test('three years are offered, and a month is left to look again', () => {
  expect(usualRetention(new Date('2026-11-22T10:00:00Z'))).toBe('2029-11-22');
  expect(erasedOn('2026-11-22')).toBe('2026-12-23');
});

test('an author is found by letters, whatever the accents, and a full name of texts as it is', () => {
  const authors = [
    { name: 'Zoé', guest: true, said: 2 },
    { name: 'Rose Gray', guest: false, said: 1 },
  ];
  expect(found(authors, 'ZOE')).toEqual([authors[0]]);
  expect(found(authors, '')).toEqual(authors);
  expect(found(authors, 'Rose Gray')).toEqual([authors[1]]);
  expect(found(authors, 'Marc Vert')).toEqual([{ name: 'Marc Vert', guest: false }]);
});
