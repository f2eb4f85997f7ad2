import { beforeAll, describe, expect, it } from 'vitest';
import type { Understood } from '../api/periods';
import { sayIn } from '../i18n/language.svelte';
import { runs, sentences, understood } from './period';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const read = (more: Partial<Understood>): Understood => ({ months: [], times: [], unread: [], ...more });
const morning = [{ from: '09:00', until: '12:30' }];

beforeAll(() => sayIn('fr'));

describe('a period that was understood', () => {
  it('is told in French and in English', async () => {
    const period = read({ months: [6, 7, 8], times: [{ days: [1, 4], hours: morning }], hoursPerWeek: 7 });
    await sayIn('fr');
    expect(plain(understood(period))).toBe(
      'lundi et jeudi, 9 h – 12 h 30 ; de juin à août ; 7 h par semaine',
    );
    await sayIn('en');
    expect(understood(period)).toBe('Monday and Thursday, 9:00 – 12:30; June to August; 7 h a week');
    await sayIn('fr');
  });

  it('says what it leaves open and what it does not count', () => {
    const said = sentences(
      read({ times: [{ days: [1, 2, 3, 4, 5], hours: [] }], unread: ['hors vacances'] }),
    );
    expect(said.map(plain)).toEqual([
      'Compris : de lundi à vendredi.',
      'Pas dit : les mois et les heures.',
      'Pas compté : « hors vacances ».',
    ]);
    expect(sentences(read({ unread: ['quand il fait beau'] }))).toHaveLength(1);
  });

  it('joins what goes on past the end of a year or a week', () => {
    expect(runs([1, 2, 11, 12], 12)).toEqual([[11, 2]]);
    expect(runs([2, 4, 5], 7)).toEqual([
      [2, 2],
      [4, 5],
    ]);
  });
});
