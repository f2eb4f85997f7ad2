/** What people suppose of a territory. */
import type { Audience } from './model';
import type { Finding, Scope } from './findings';
import { get, query } from './http';
import type { TerritoryApi } from './territories';

/** Changes that are supposed, not made, as the JSON of edits. */
export interface Scenario {
  id: string;
  version?: number;
  name: string;
  note?: string;
  changes: string;
  author?: string;
  person?: string;
  audience?: Audience;
}

/** How many pairs of others an actor joins, today and with the scenario; absent where it is not there. */
export interface Place {
  actor: string;
  before?: number;
  after?: number;
}

export interface Difference {
  appears: Finding[];
  disappears: Finding[];
  changes: { before: Finding; after: Finding }[];
  places: Place[];
}

export const scenarios = (api: TerritoryApi): Promise<Scenario[]> => get(api.at('scenarios'));

export const difference = (api: TerritoryApi, id: string, scope: Scope): Promise<Difference> =>
  get(api.at('scenarios', id, 'difference') + query({ ...scope }));
