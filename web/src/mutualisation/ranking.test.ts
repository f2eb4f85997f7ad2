import { expect, it } from 'vitest';
import type { Proposal, Weights } from '../api/proposals';
import { contributions, ranked, scorer } from './ranking';
import { lead } from './sample';

const keys = (leads: readonly Proposal[]): string[] => leads.map(({ key }) => key);
const near = lead('near', { factors: { distance: 1, type: 0.2 } });
const fitting = lead('fitting', { factors: { distance: 0.1, type: 1 } });

it('puts first what fits best in what weighs most', () => {
  expect(keys(ranked([near, fitting], { distance: 5, type: 20 }))).toEqual(['fitting', 'near']);
  expect(keys(ranked([near, fitting], { distance: 20, type: 5 }))).toEqual(['near', 'fitting']);
});

it('keeps blocked leads last whatever the weights', () => {
  const opposed = lead('opposed', { blocked: true, factors: { distance: 1, type: 1 } });
  expect(keys(ranked([opposed, near, fitting], { distance: 9, type: 1 }))).toEqual([
    'near',
    'fitting',
    'opposed',
  ]);
});

it('orders equals by their need and resource, as the server does', () => {
  const equals = ['é', 'b', 'a'].map((key) => lead(key, { factors: { type: 0.1 + 0.2 } }));
  expect(keys(ranked([...equals, lead('B', { factors: { type: 0.3 } })], { type: 7 }))).toEqual([
    'B',
    'a',
    'b',
    'é',
  ]);
});

it('ranks ten thousand leads as a plain sum would, and leaves those given as they were', () => {
  let seed = 7;
  const next = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const weights: Weights = { type: 22, distance: 16, ally: 0, values: 5.5 };
  const leads = Array.from({ length: 10_000 }, (_, index) =>
    lead(`r${index}`, {
      blocked: next() < 0.1,
      score: -1,
      factors: { type: next(), distance: next(), ally: next(), values: next() },
    }),
  );
  const before = JSON.stringify(leads);
  const after = ranked(leads, weights);
  expect(JSON.stringify(leads)).toBe(before);
  expect(keys(after).sort()).toEqual(keys(leads).sort());
  const sums = after.map(
    ({ factors: { type = 0, distance = 0, values = 0 } }) => 22 * type + 16 * distance + 5.5 * values,
  );
  const off = after.filter(({ score }, index) => Math.abs(score - (sums[index] ?? 0)) > 1e-4);
  const misplaced = after.filter(({ blocked, score }, index) => {
    const next = after[index + 1];
    return next && (next.blocked === blocked ? next.score > score : blocked);
  });
  expect([off, misplaced]).toEqual([[], []]);
});

it('tells what each term brings of a hundred, and these points make the score', () => {
  const parts = contributions(near.factors, { distance: 30, type: 10, ally: 0 });
  expect(parts).toEqual([
    { term: 'distance', weight: 75, factor: 1, points: 75 },
    { term: 'type', weight: 25, factor: 0.2, points: 5 },
    { term: 'ally', weight: 0, factor: 0, points: 0 },
  ]);
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
    (100 * scorer({ distance: 30, type: 10 })(near.factors)) / 40,
  );
});

it('gives no points where nothing weighs', () => {
  expect(contributions(near.factors, { distance: 0, type: 0 }).map(({ points }) => points)).toEqual([0, 0]);
});
