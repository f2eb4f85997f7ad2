/** Puts two changes of one document together, field by field. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Merged {
  document: Fields;
  /** Fields that both changed, each in another way; the document has ours for now. */
  clashes: string[];
}

/** What the server fills in, or the page adds: nobody chooses between two of them. */
const FILLED_IN = new Set(['id', 'version', 'at', 'author', 'person', 'audienceAfter', 'edited']);

/** Without a base, whatever differs was changed by both. */
export function merge(base: Fields | undefined, mine: Fields, theirs: Fields): Merged {
  const document: Record<string, unknown> = {};
  const clashes: string[] = [];
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [ours, other] = [mine[field], theirs[field]];
    const untouched = base && same(ours, base[field]);
    const chosen = untouched && !FILLED_IN.has(field) ? other : ours;
    if (!isEmpty(chosen)) document[field] = chosen;
    const both = !untouched && !(base && same(other, base[field])) && !same(ours, other);
    if (both && !FILLED_IN.has(field)) clashes.push(field);
  }
  return { document, clashes };
}

/** The fields in which two documents say different things. */
export function differing(one: Fields, other: Fields): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => !FILLED_IN.has(field) && !same(one[field], other[field]));
}

export const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** Numbers are typed as text and come back as numbers. */
export function same(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  return typeof one === 'object' || typeof other === 'object'
    ? JSON.stringify(one) === JSON.stringify(other)
    : String(one) === String(other);
}
