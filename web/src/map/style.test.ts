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
    const patterns = ['a', 'b', 'c'].map((code) => lookOf(words, code).pattern);
    expect(patterns).toEqual(['long', 'ticks', 'dashdot']);
    expect(new Set(['a', 'b', 'c'].map((code) => lookOf(words, code).colour)).size).toBe(3);
    expect(lookOf(words, 'unheard of').pattern).toBe('long');
  });

  it('leaves what is chosen or in use alone as long as anything else is free', () => {
    const shipped = ['alliance', 'opposition', 'negotiation', 'neutrality', 'interdependence'];
    const words = new Vocabulary([
      ...shipped.map((code) => nature(code, { retired: code === 'neutrality' })),
      nature('a', { pattern: 'ticks', colour: 'magenta' }),
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((code) => nature(code)),
    ]);
    const looks = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((code) => lookOf(words, code));
    expect(looks.slice(0, 3).map(({ pattern }) => pattern)).toEqual(['ticks', 'long', 'dots']);
    expect(new Set(looks.slice(0, 7).map(({ pattern }) => pattern)).size).toBe(7);
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(8);
  });
});
