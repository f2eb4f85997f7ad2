/** What a commitment depends on beyond the good will of who made it. */
import type { Pool } from '../api/documents';
import type { Agreement, Commitment } from '../api/pools';
import { lastDay } from './days';

export type Risk =
  'mandate_over' | 'mandate_ends' | 'mandate_unknown' | 'over' | 'ends_before' | 'agreement_ends';

/** Those that make a commitment fragile: the person who made it will not be there to keep it. */
export const FRAGILE: readonly Risk[] = ['mandate_over', 'mandate_ends'];

const over = (pool: Pool): boolean => pool.stage === 'ended' || pool.stage === 'failed';

/** @param today as 2026-11-22 */
export function risks(
  commitment: Commitment,
  pool: Pool,
  agreements: readonly Agreement[],
  today: string,
): Risk[] {
  if (over(pool)) return [];
  const end = pool.until ? lastDay(pool.until) : null;
  const agreement = agreements.find(({ id }) => id === commitment.agreement);
  const past = (date: string): boolean => lastDay(date) < today;
  const early = (date: string): boolean => end !== null && lastDay(date) < end;
  const { mandateUntil, until } = commitment;
  const found: (Risk | false)[] = [
    commitment.by === 'person' && mandate(mandateUntil, past, end),
    until !== undefined && (past(until) ? 'over' : early(until) && 'ends_before'),
    agreement?.until !== undefined && (past(agreement.until) || early(agreement.until)) && 'agreement_ends',
  ];
  return found.filter((risk) => risk !== false);
}

/** Where nobody said when the pool is to end, it outlives any mandate. */
function mandate(
  until: string | undefined,
  past: (date: string) => boolean,
  end: string | null,
): Risk | false {
  if (until === undefined) return 'mandate_unknown';
  if (past(until)) return 'mandate_over';
  return (end === null || lastDay(until) < end) && 'mandate_ends';
}
