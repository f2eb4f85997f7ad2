/** Ordering, finding and cutting rows to what is in view. */
import { plain } from '../../ui/plain';
import type { Row } from './columns';

export interface Order {
  field: string;
  descending: boolean;
}

export type Say = (row: Row, field: string) => string;

export function found(rows: readonly Row[], fields: readonly string[], typed: string, say: Say): Row[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return [...rows];
  return rows.filter((row) => {
    const text = plain(fields.map((field) => say(row, field)).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Empty cells come last, whichever the direction. */
export function ordered(
  rows: readonly Row[],
  order: Order,
  say: Say,
  compare: Intl.Collator['compare'],
): Row[] {
  const said = new Map(rows.map((row) => [row, say(row, order.field)]));
  const direction = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [said.get(a) ?? '', said.get(b) ?? ''];
    if (!x || !y) return x ? -1 : y ? 1 : 0;
    return direction * compare(x, y);
  });
}

/** The first and last row to draw for what is in view, with some around for quick scrolling. */
export function windowOf(scrollTop: number, height: number, rowHeight: number, rows: number) {
  const around = 8;
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight) - around, rows - 1));
  const last = Math.min(rows, Math.ceil((scrollTop + height) / rowHeight) + around);
  return { first: Math.max(0, first), last };
}
