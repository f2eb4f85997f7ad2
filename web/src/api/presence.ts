import { post } from './http';
import type { TerritoryApi } from './territories';

/** The pair in whose cell of the matrix a cursor is, in the order of row and column. */
export interface PairCell {
  from: string;
  to: string;
}

/** What somebody looks at; null when it is nothing. */
export interface Look {
  selection: { kind: string; id: string } | null;
  cell: PairCell | null;
}

/** Somebody who has the territory open; what not everybody may see is left out. */
export interface Somebody {
  person: string;
  name: string;
  /** They came to a workshop and have no account. */
  guest: boolean;
  selection?: { kind: 'actor' | 'relation' | 'pool'; id: string; name: string };
  cell?: PairCell;
}

/** Says what the person looks at on this page. */
export const tellLook = (api: TerritoryApi, page: string, { selection, cell }: Look): Promise<unknown> =>
  post(api.at('presence'), { page, ...(selection && { selection }), ...(cell && { cell }) });

/** Says that this page closes, though it may be gone before the answer comes. */
export const tellClosed = (api: TerritoryApi, page: string): Promise<unknown> =>
  post(api.at('presence'), { page, closed: true }, { keepalive: true });
