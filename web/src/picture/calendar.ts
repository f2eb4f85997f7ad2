/** What is needed and offered in each month, and what is missing, so that gaps can be added up. */
import type { Holding } from '../api/documents';

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export interface MonthCell {
  needed: number;
  offered: number;
  /** How many needs have no offer of their own. */
  missing: number;
}

export interface CalendarRow {
  type: string;
  months: readonly MonthCell[];
  /** The gaps of all months together. */
  missing: number;
}

export interface Calendar {
  rows: readonly CalendarRow[];
  /** What is missing of all types in each month. */
  missing: readonly number[];
  total: number;
}

/** Whoever names no month means any of them. */
const falls = ({ months }: Holding, month: number): boolean => !months?.length || months.includes(month);
const seasonal = ({ months }: Holding): boolean => Boolean(months?.length && months.length < MONTHS.length);

/**
 * A row for each type that is needed and of which a need or an offer keeps to some months. What is of a narrower type
 * answers a broader need; `isA` says so.
 */
export function calendar(
  needs: readonly Holding[],
  offers: readonly Holding[],
  isA: (type: string, broader: string) => boolean,
  order: (a: string, b: string) => number,
): Calendar {
  const open = needs.filter(({ type, state }) => type !== undefined && state !== 'met');
  const types = [...new Set(open.flatMap(({ type }) => type ?? []))].sort(order);
  const rows = types.flatMap((type): CalendarRow[] => {
    const wanted = open.filter((need) => need.type === type);
    const held = offers.filter((offer) => offer.type !== undefined && isA(offer.type, type));
    if (![...wanted, ...held].some(seasonal)) return [];
    const months = MONTHS.map((month): MonthCell => {
      const needed = wanted.filter((need) => falls(need, month)).length;
      const offered = held.filter((offer) => falls(offer, month)).length;
      return { needed, offered, missing: Math.max(0, needed - offered) };
    });
    return [{ type, months, missing: months.reduce((sum, { missing }) => sum + missing, 0) }];
  });
  const missing = MONTHS.map((_, i) => rows.reduce((sum, { months }) => sum + (months[i]?.missing ?? 0), 0));
  return { rows, missing, total: missing.reduce((sum, one) => sum + one, 0) };
}

export interface CalendarMeasures {
  /** How wide the names of types may be. */
  name: number;
  column: number;
  row: number;
  sum: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Both counts and the gap beside them. */
const NARROWEST = 58;

export function calendarMeasures(rows: number, longest: number, width: number): CalendarMeasures {
  const [row, top, sum] = [46, 34, 84];
  const name = Math.ceil(Math.min(longest, width < 600 ? 120 : 240));
  const left = name + 12;
  const column = Math.max(NARROWEST, Math.min(86, Math.floor((width - left - sum) / MONTHS.length)));
  return {
    ...{ name, column, row, sum, left, top },
    width: left + MONTHS.length * column + sum,
    height: top + (rows + 1) * row,
  };
}
