/** People who are named as actors, and those whose name is said. */
import type { UnaccountedAuthor } from '../api/personal';

/** The kind of actor that a person is. */
export const PERSON = 'person';

/** Article 6 of the GDPR. */
export const BASES = [
  'public_task',
  'legitimate_interests',
  'consent',
  'legal_obligation',
  'contract',
  'vital_interests',
] as const;

/** How long after the day said a person is erased by the server; the server's own number. */
export const DAYS_OF_GRACE = 30;

const DAY = 24 * 60 * 60 * 1000;

/** The day as it is written in a document. */
export const written = (day: Date): string => day.toISOString().slice(0, 10);

/** Three years: long enough for a campaign or two, short enough to ask again. */
export const usualRetention = (today: Date): string =>
  written(new Date(Date.UTC(today.getUTCFullYear() + 3, today.getUTCMonth(), today.getUTCDate())));

export const isDue = (retention: string | undefined, today: Date): boolean =>
  retention !== undefined && retention < written(today);

/** The day on which the server erases whoever nobody has looked at again. */
export const erasedOn = (retention: string): string =>
  written(new Date(Date.parse(retention) + (DAYS_OF_GRACE + 1) * DAY));

/** Somebody who said something, or a name that may stand in texts. */
export interface FoundAuthor {
  name: string;
  guest: boolean;
  /** Absent where it is not known whether the name stands anywhere. */
  said?: number;
}

/** A name in full is looked for in texts; the server's own rule. */
export const isFullName = (name: string): boolean => name.length >= 4 && name.trim().includes(' ');

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The authors whose name has these letters; a full name that is none of theirs is offered as it is. */
export function found(authors: readonly UnaccountedAuthor[], letters: string): FoundAuthor[] {
  const sought = letters.trim();
  const known = authors.filter(({ name }) => plain(name).includes(plain(sought)));
  const other = isFullName(sought) && !known.some(({ name }) => name === sought);
  return other ? [...known, { name: sought, guest: false }] : known;
}
