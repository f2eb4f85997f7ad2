import { describe, expect, it } from 'vitest';
import type { Reading } from '../api/documents';
import type { Round } from '../api/rounds';
import { disputes, inTurn, isSettled, mostRead } from './disputes';

const round: Round = {
  ...{ id: 'r', mission: 'm', campaign: 'c', actors: ['a', 'b', 'c', 'd'], state: 'closed' },
  ...{ pairs: 6, looked: 0, people: [] },
};
let count = 0;
const reading = (from: string, to: string, nature: string, more: Partial<Reading> = {}): Reading => ({
  ...{ id: `r${count++}`, from, to, nature, mission: 'm', campaign: 'c', audience: 'team' },
  ...more,
});

describe('the pairs to speak of', () => {
  it('are those that are read differently, the most disputed first', () => {
    const found = disputes(round, [
      ...['alliance', 'alliance', 'opposition'].map((nature) => reading('a', 'b', nature)),
      ...['alliance', 'opposition'].map((nature) => reading('c', 'a', nature)),
      reading('b', 'c', 'alliance'),
      reading('c', 'b', 'alliance'),
    ]);
    expect(found.map(({ from, to, score }) => `${from}${to} ${score.toFixed(2)}`)).toEqual([
      'ac 0.50',
      'ab 0.33',
      'bc 0.00',
    ]);
    expect([...(found[1]?.votes ?? [])]).toEqual([
      ['alliance', 2],
      ['opposition', 1],
    ]);
    expect(inTurn([], found)).toEqual(['a\nc', 'a\nb']);
    expect(inTurn(['a\nb', 'gone'], found)).toEqual(['a\nb', 'a\nc']);
  });

  it('leave out other frames, other actors, arbitrations and what somebody keeps to themselves', () => {
    const found = disputes(round, [
      reading('a', 'b', 'alliance'),
      reading('a', 'b', 'opposition', { campaign: 'other' }),
      reading('a', 'b', 'opposition', { audience: 'author' }),
      reading('a', 'b', 'opposition', { arbitrates: true }),
      reading('a', 'e', 'opposition'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ score: 0, arbitrations: [{ nature: 'opposition' }] });
  });

  it('name what most read, and nothing between equals', () => {
    const of = (...natures: string[]) =>
      disputes(
        round,
        natures.map((nature) => reading('a', 'b', nature)),
      ).map(mostRead);
    expect(of('alliance', 'opposition', 'opposition')).toEqual(['opposition']);
    expect(of('alliance')).toEqual(['alliance']);
    expect(of('alliance', 'negotiation')).toEqual([null]);
  });

  it('are settled once they are arbitrated or all say the same', () => {
    const tied = ['alliance', 'opposition'].map((nature) => reading('a', 'b', nature));
    const decided = reading('a', 'b', 'alliance', { arbitrates: true });
    expect(disputes(round, tied).map(isSettled)).toEqual([false]);
    expect(disputes(round, [...tied, decided]).map(isSettled)).toEqual([true]);
    expect(disputes(round, [reading('a', 'b', 'alliance')]).map(isSettled)).toEqual([true]);
  });
});
