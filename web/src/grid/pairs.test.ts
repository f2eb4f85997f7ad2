import { describe, expect, it } from 'vitest';
import { firstToRead, pairsOf, rankOf, toRead, type Pair } from './pairs';

const told = (pairs: readonly Pair[]): string => pairs.map(({ from, to }) => from + to).join(' ');

describe('pairs one by one', () => {
  const pairs = pairsOf(['a', 'b', 'c', 'd']);

  it('are every pair once, row by row', () => {
    expect(told(pairs)).toBe('ab ac ad bc bd cd');
    expect(pairsOf(['a'])).toEqual([]);
  });

  it('are found whichever of the two comes first', () => {
    expect(rankOf(pairs, { from: 'c', to: 'a' })).toBe(1);
    expect(rankOf(pairs, { from: 'c', to: 'x' })).toBe(-1);
  });

  it('leave out what was looked at, except the one that was pressed', () => {
    const looked = ({ from }: Pair): boolean => from === 'a';
    expect(told(toRead(pairs, looked, null))).toBe('bc bd cd');
    expect(told(toRead(pairs, looked, { from: 'd', to: 'a' }))).toBe('ad bc bd cd');
  });

  it('begin where something is still to be read, or at the end', () => {
    expect(firstToRead(pairs, ({ from }) => from === 'a')).toBe(3);
    expect(firstToRead(pairs, () => true)).toBe(6);
  });
});
