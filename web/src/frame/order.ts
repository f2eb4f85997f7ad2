/** The order of a list that people arrange. */
export interface Ordered {
  id: string;
  order?: number;
}

/** The entries whose place changes when one moves up or down by one, with the places they take. */
export function moved<T extends Ordered>(entries: readonly T[], id: string, step: -1 | 1): T[] {
  const from = entries.findIndex((entry) => entry.id === id);
  const to = from + step;
  const entry = entries[from];
  if (!entry || to < 0 || to >= entries.length) return [];
  const arranged = entries.filter((other) => other !== entry);
  arranged.splice(to, 0, entry);
  return arranged.flatMap((other, order) => (other.order === order ? [] : [{ ...other, order }]));
}

/** The place after all others. */
export const last = (entries: readonly Ordered[]): number =>
  entries.reduce((most, { order }) => Math.max(most, (order ?? -1) + 1), entries.length);
