/** What the territory was: versions that were given a name, and the way back. */
import type { EntityKind } from './documents';
import { get, post } from './http';
import type { Applied, TerritoryApi } from './territories';

export interface NamedVersion {
  id: string;
  version: number;
  name: string;
  /** The number of the last change that it holds. */
  upTo: number;
  author?: string;
  at?: string;
}

/** How many entities of a kind would come back, change and go. */
export interface Difference {
  kind: EntityKind;
  back: number;
  changed: number;
  gone: number;
}

export const versions = (api: TerritoryApi): Promise<NamedVersion[]> => get(api.at('versions'));
export const differenceWith = (api: TerritoryApi, seq: number): Promise<{ kinds: Difference[] }> =>
  get(api.at('past', String(seq)));
export const goBackTo = (api: TerritoryApi, seq: number): Promise<Applied> =>
  post(api.at('past', String(seq), 'restore'));
