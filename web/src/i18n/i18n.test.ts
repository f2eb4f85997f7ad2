import { describe, expect, it } from 'vitest';
import { day, fill } from './format';
import { french } from './typography';

describe('a message', () => {
  it('agrees with its number', () => {
    const message = { zero: 'aucun acteur', one: '{n} acteur', other: '{n} acteurs' };
    expect(fill(message, { n: 0 }, 'fr')).toBe('aucun acteur');
    expect(fill(message, { n: 1 }, 'fr')).toBe('1 acteur');
    expect(fill(message, { n: 1234.56 }, 'fr')).toBe('1\u202f234,6 acteurs');
    expect(fill(message, { n: 1234 }, 'en')).toBe('1,234 acteurs');
  });

  it('keeps the place of a parameter that was not given', () => {
    expect(fill('{a} et {b}', { a: 'x' }, 'fr')).toBe('x et {b}');
  });
});

it('sets French with unbreakable spaces', () => {
  expect(french('Qui ? « Lille » : 40 %')).toBe('Qui\u202f? «\u00a0Lille\u00a0»\u00a0: 40\u00a0%');
  expect(french('10 000 acteurs')).toBe('10\u202f000 acteurs');
});

it('counts the first day of a month as people say it', () => {
  expect(day('2028-03-01', 'fr')).toBe('1er mars 2028');
  expect(day('2028-03-11', 'fr')).toBe('11 mars 2028');
  expect(day('2028-03-01', 'en')).toContain('1');
  expect(day('2028-03-01', 'en')).not.toContain('1er');
});
