/** What is needed and offered in each month or on each weekday, and what is missing, so that gaps can be added up. */
import type { Holding } from '../api/documents';
import type { Daypart, Scale } from './scales';

export interface CalendarCell {
  needed: number;
  offered: number;
  /** How many needs have no offer of their own. */
  missing: number;
}

export interface CalendarRow {
  type: string;
  /** The part of each day that is meant, where it is not the whole. */
  part?: Daypart | undefined;
  cells: readonly CalendarCell[];
  /** The gaps of all slots together. */
  missing: number;
}

export interface Calendar {
  slots: readonly number[];
  rows: readonly CalendarRow[];
  /** What is missing of all types in each slot. */
  missing: readonly number[];
  total: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Rows for each type that is needed and of which a need or an offer keeps to some times. What is of a narrower type
 * answers a broader need; `isA` says so.
 */
export function calendar(
  scale: Scale,
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
    const keeping = [...wanted, ...held].filter(scale.keeps);
    if (!keeping.length) return [];
    return scale.parts(keeping).map((part): CalendarRow => {
      const cells = scale.slots.map((slot): CalendarCell => {
        const needed = wanted.filter((need) => scale.falls(need, slot, part)).length;
        const offered = held.filter((offer) => scale.falls(offer, slot, part)).length;
        return { needed, offered, missing: Math.max(0, needed - offered) };
      });
      return { type, part, cells, missing: sum(cells.map(({ missing }) => missing)) };
    });
  });
  const missing = scale.slots.map((_, i) => sum(rows.map(({ cells }) => cells[i]?.missing ?? 0)));
  return { slots: scale.slots, rows, missing, total: sum(missing) };
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

export function calendarMeasures(
  rows: number,
  slots: number,
  longest: number,
  width: number,
): CalendarMeasures {
  const [row, top, sums] = [46, 34, 84];
  const name = Math.ceil(Math.min(longest, width < 600 ? 120 : 240));
  const left = name + 12;
  const widest = slots < 12 ? 120 : 86;
  const column = Math.max(NARROWEST, Math.min(widest, Math.floor((width - left - sums) / slots)));
  return {
    ...{ name, column, row, sum: sums, left, top },
    width: left + slots * column + sums,
    height: top + (rows + 1) * row,
  };
}
