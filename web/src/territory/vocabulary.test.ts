import { describe, expect, it } from 'vitest';
import type { Term } from '../api/model';
import { campaignName, Vocabulary } from './vocabulary';

describe('the name of a campaign', () => {
  it('says the year once', () => {
    expect(campaignName({ id: 'c1', name: 'Première lecture', year: 2025 })).toBe('Première lecture (2025)');
    expect(campaignName({ id: 'c1', name: 'Rencontres de novembre 2008', year: 2008 })).toBe(
      'Rencontres de novembre 2008',
    );
    expect(campaignName({ id: 'c1', name: '2025', year: '2025' })).toBe('2025');
  });

  it('is the year, or the identifier, for want of a name', () => {
    expect(campaignName({ id: 'c1', name: '', year: 2025 })).toBe('2025');
    expect(campaignName({ id: 'c1', name: '' })).toBe('c1');
  });
});

const term = (list: string, code: string, fr: string, more: Partial<Term> = {}): Term => ({
  id: `${list}:${code}`,
  list,
  code,
  fr,
  en: '',
  ...more,
});

describe('the words of a list', () => {
  it('are offered as long as they are not retired, except the one that is chosen', () => {
    const words = new Vocabulary([
      term('nature', 'alliance', 'Alliance'),
      term('nature', 'tutelle', 'Tutelle', { retired: true }),
    ]);
    const codes = (chosen?: string) => words.offered('nature', chosen).map(({ code }) => code);
    expect(codes()).toEqual(['alliance']);
    expect(codes('tutelle')).toEqual(['alliance', 'tutelle']);
    expect(words.name('nature', 'tutelle', 'fr')).toBe('Tutelle');
  });
});

describe('the letter of an object', () => {
  const signs = (...objects: Term[]) => {
    const words = new Vocabulary(objects);
    return objects.map(({ code }) => words.sign(code));
  };

  it('is the usual one as long as the name has it', () => {
    expect(
      signs(
        term('object', 'values', 'Valeurs'),
        term('object', 'means', 'Moyens'),
        term('object', 'global', 'Relation globale'),
      ),
    ).toEqual(['V', 'M', 'G']);
    expect(signs(term('object', 'values', 'Croyances'))).toEqual(['C']);
  });

  it('is another one when an object before it has it', () => {
    expect(
      signs(
        term('object', 'means', 'Moyens', { order: 0 }),
        term('object', 'places', 'Mobilité', { order: 1 }),
        term('object', 'power', 'Ému', { order: 2 }),
      ),
    ).toEqual(['M', 'O', 'É']);
  });
});
