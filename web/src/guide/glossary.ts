import { plain } from '../ui/plain';

export interface Term {
  term: string;
  meaning: string;
}

/** The terms in whose name or meaning this is said, whatever its case and accents; those so named come first. */
export function matching(terms: readonly Term[], sought: string): readonly Term[] {
  const wanted = plain(sought.trim());
  const named = terms.filter(({ term }) => plain(term).includes(wanted));
  return [...named, ...terms.filter((one) => !named.includes(one) && plain(one.meaning).includes(wanted))];
}
