/** What contributors suggest to add or to correct. */
import { get, post } from './http';
import type { Applied, TerritoryApi } from './territories';

export type Suggestible = 'actor' | 'resource' | 'need';

/** One field that would change. */
export interface SuggestedField {
  field: string;
  now?: unknown;
  after?: unknown;
  /** Somebody changed it after it was suggested to. */
  changedSince: boolean;
}

export interface Suggestion {
  id: string;
  version: number;
  of: Suggestible;
  /** The actor that is corrected, or whose resource or need is; absent for a new one. */
  actor?: string;
  resource?: string;
  need?: string;
  name?: string;
  note?: string;
  changes: string;
  state: 'open' | 'accepted' | 'refused';
  answer?: string;
  answeredBy?: string;
  author?: string;
  person?: string;
  at: string;
  fields: SuggestedField[];
}

export const suggestions = (api: TerritoryApi): Promise<Suggestion[]> => get(api.at('suggestions'));

export const acceptSuggestion = (api: TerritoryApi, id: string): Promise<Applied> =>
  post(api.at('suggestions', 'accept'), { id });

export const refuseSuggestion = (api: TerritoryApi, id: string, reason: string): Promise<Applied> =>
  post(api.at('suggestions', 'refuse'), { id, reason });
