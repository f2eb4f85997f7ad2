/** What a person keeps of two versions of one document, field by field. */
import type { Fields } from './merge';
import type { Dispute } from './outbox.svelte';

export type Side = 'mine' | 'theirs' | 'both';

/** Texts that people wrote, as against codes, names and numbers. */
const PROSE = 24;

/** Both values together where that says something: lists, and texts of some length. Null where it does not. */
export function bothOf(theirs: unknown, mine: unknown): unknown {
  if (
    Array.isArray(theirs) &&
    Array.isArray(mine) &&
    [...theirs, ...mine].every((one) => typeof one === 'string')
  )
    return [...new Set([...theirs, ...mine])];
  if (typeof theirs === 'string' && typeof mine === 'string' && theirs.length + mine.length > PROSE)
    return theirs.includes(' ') && mine.includes(' ') ? `${theirs}\n${mine}` : null;
  return null;
}

export function chosen({ merged, mine, theirs }: Dispute, sides: Readonly<Record<string, Side>>): Fields {
  const values = Object.entries(sides).map(([field, side]) => {
    const both = side === 'both' ? bothOf(theirs[field], mine[field]) : undefined;
    return [field, side === 'mine' ? mine[field] : side === 'theirs' ? theirs[field] : both];
  });
  return { ...merged, ...Object.fromEntries(values) };
}
