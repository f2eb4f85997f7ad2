import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../territory/vocabulary';
import { lineStyle, lookOf } from './style';

const nature = (code: string, more: object = {}) => ({
  id: `nature:${code}`,
  list: 'nature',
  code,
  fr: code,
  en: '',
  ...more,
});

describe('the line of a nature', () => {
  it('is as chosen, each part by itself', () => {
    const words = new Vocabulary([
      nature('alliance', { colour: 'blue' }),
      nature('neutrality', { pattern: 'ticks' }),
    ]);
    expect(lookOf(words, 'alliance')).toEqual({ colour: 'blue', pattern: 'solid' });
    expect(lookOf(words, 'neutrality')).toEqual({ colour: 'grey', pattern: 'ticks' });
    expect(lineStyle(words, 'alliance').token).toBe('--nature-other-2');
  });

  it('is of the territory’s own natures another for each, as long as there are any', () => {
    const words = new Vocabulary([
      nature('a', { order: 0 }),
      nature('b', { order: 1 }),
      nature('c', { order: 2 }),
    ]);
    const looks = ['a', 'b', 'c'].map((code) => JSON.stringify(lookOf(words, code)));
    expect(new Set(looks).size).toBe(3);
    expect(lookOf(words, 'unheard of').pattern).toBe('long');
  });
});
