import { expect, it } from 'vitest';
import type { Proposal } from '../api/proposals';
import { lead } from './sample';
import { parts } from './sentence';
import { sorted } from './sorting';

const keys = (leads: readonly Proposal[]): string[] => leads.map(({ key }) => key);

const found = [
  lead('today'),
  lead('one day', { strict: false }),
  lead('set aside', { decision: { verdict: 'rejected', reason: 'trop loin' } }),
  lead('opposed', { blocked: true }),
];

it('keeps blocked leads apart and folds away what was set aside', () => {
  const { open, blocked, rejected } = sorted(found, false);
  expect(keys(open)).toEqual(['today', 'one day']);
  expect(keys(blocked)).toEqual(['opposed']);
  expect(keys(rejected)).toEqual(['set aside']);
});

it('leaves out what is only possible when asked for today', () => {
  expect(keys(sorted(found, true).open)).toEqual(['today']);
});

it('cuts a sentence at the names of its parties', () => {
  expect(parts('\u0001holder\u0001 aide \u0001seeker\u0001.')).toEqual([
    { text: 'holder', actor: 'holder' },
    { text: ' aide ' },
    { text: 'seeker', actor: 'seeker' },
    { text: '.' },
  ]);
});
