import { describe, expect, it } from 'vitest';
import type { Pool } from '../api/documents';
import type { Agreement, Assessment, Commitment, Judgement } from '../api/pools';
import { lastDay, told, written } from './days';
import { FRAGILE, risks } from './fragile';
import { own, points, pressing, tally } from './judging';

const judged = (item: string, state: Judgement, person: string, at: string): Assessment => ({
  id: `${item}-${person}-${at}`,
  pool: 'p',
  item,
  state,
  person,
  author: person,
  at,
});

describe('what is judged', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  const all = points(items, [
    judged('a', 'unmet', 'ada', '2026-01-01'),
    judged('a', 'met', 'ada', '2026-02-01'),
    judged('a', 'unknown', 'bob', '2026-03-01'),
    judged('b', 'met', 'ada', '2026-01-01'),
    judged('b', 'partial', 'bob', '2026-01-02'),
    judged('c', 'unknown', 'ada', '2026-01-01'),
    judged('d', 'unmet', 'ada', '2026-01-01'),
  ]);

  it('counts what each said last, and nobody who does not know against those who do', () => {
    expect(all.map(({ standing }) => standing)).toEqual(['met', 'disputed', 'unknown', 'unmet', 'unknown']);
    expect(all[0]?.said.map(({ state }) => state)).toEqual(['unknown', 'met']);
    expect(tally(all, 'met')).toBe(1);
    expect(tally(all, 'unknown')).toBe(2);
  });

  it('shows what is unmet first and what is met last', () => {
    expect(pressing(all).map(({ item }) => item)).toEqual(['d', 'b', 'c', 'e', 'a']);
  });

  it('knows what one said oneself', () => {
    const [first] = all;
    expect(first && own(first, { person: 'ada', name: 'ada' })?.state).toBe('met');
    expect(first && own(first, { person: 'ada', name: 'zoe' })).toBeUndefined();
    expect(first && own(first, null)).toBeUndefined();
  });
});

describe('dates', () => {
  it('are kept as far as they are known', () => {
    expect(['2026', ' 3/2026 ', '12/3/2026', '2026-03-12', '12.03.2026'].map(written)).toEqual([
      '2026',
      '2026-03',
      '2026-03-12',
      '2026-03-12',
      '2026-03-12',
    ]);
    expect(written('au printemps')).toBe('au printemps');
    expect(['2026', '2026-03', '2026-03-12'].map(lastDay)).toEqual([
      '2026-12-31',
      '2026-03-31',
      '2026-03-12',
    ]);
  });

  it('are told in words', () => {
    expect(['2026', '2026-03', '2026-03-12', 'bientôt'].map(told)).toEqual([
      '2026',
      'mars 2026',
      '12 mars 2026',
      'bientôt',
    ]);
  });
});

describe('what a commitment rests on', () => {
  const pool: Pool = { id: 'p', name: 'P', stage: 'running', until: '2028-06' };
  const agreements: Agreement[] = [{ id: 'g', pool: 'p', name: 'G', until: '2027' }];
  const found = (more: Partial<Commitment>, of: Pool = pool): string[] =>
    risks(
      { id: 'c', pool: 'p', actor: 'a', what: 'time', by: 'person', ...more },
      of,
      agreements,
      '2026-11-22',
    );

  it('is fragile where a mandate ends before the pool', () => {
    expect(found({ mandateUntil: '2026-10' })).toEqual(['mandate_over']);
    expect(found({ mandateUntil: '2027' })).toEqual(['mandate_ends']);
    expect(found({ mandateUntil: '2028' })).toEqual([]);
    expect(found({})).toEqual(['mandate_unknown']);
    expect(found({ by: 'institution', mandateUntil: '2027' })).toEqual([]);
    expect(FRAGILE).not.toContain('mandate_unknown');
  });

  it('is fragile too where nobody said when the pool ends, and not once it has', () => {
    expect(found({ mandateUntil: '2040' }, { ...pool, until: undefined } as unknown as Pool)).toEqual([
      'mandate_ends',
    ]);
    expect(found({ mandateUntil: '2027' }, { ...pool, stage: 'ended' })).toEqual([]);
  });

  it('ends with its own date and with its agreement', () => {
    expect(found({ by: 'institution', until: '2028-05-31', agreement: 'g' })).toEqual([
      'ends_before',
      'agreement_ends',
    ]);
    expect(found({ by: 'institution', until: '2025' })).toEqual(['over']);
    expect(found({ by: 'institution', until: '2028-06' })).toEqual([]);
  });
});
