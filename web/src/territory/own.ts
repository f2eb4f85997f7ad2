/** The territory's own document, without the lists that are documents of their own. */
import { documentOf } from '../api/documents';
import type { Territory } from '../api/model';
import type { KeptEdit } from '../keep/requests';

/** An edit of some of its fields; null empties one. */
export function ownEdit(territory: Territory, change: Readonly<Record<string, unknown>>): KeptEdit {
  const lists = { missions: null, campaigns: null, terms: null, openRounds: null, seq: null };
  const own: Omit<Territory, keyof typeof lists> = { ...territory, ...lists };
  return {
    kind: 'territory',
    id: territory.id,
    document: documentOf({ ...own, ...change }),
    base: documentOf(own),
    ...(territory.version !== undefined && { version: territory.version }),
  };
}
