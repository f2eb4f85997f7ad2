/** Two campaigns side by side. */
import type { Comparing } from '../route/view';
import { get, post, query } from './http';
import type { Applied, TerritoryApi } from './territories';

/** What one campaign retains of a pair. */
export interface Side {
  id: string;
  from: string;
  to: string;
  nature: string;
  directed: boolean;
  state?: string;
  since?: string;
  until?: string;
  readings: number;
  agreeing: number;
}

export interface Difference {
  first: string;
  second: string;
  mission: string;
  object?: string;
  before?: Side;
  after?: Side;
}

/** An actor that takes part in relations in one of the campaigns only, and in how many. */
export interface Presence {
  id: string;
  before: number;
  after: number;
}

/** The values that people name for an actor in one of the campaigns only. */
export interface Described {
  actor: string;
  mission: string;
  gained: string[];
  lost: string[];
}

export interface Comparison {
  born: Difference[];
  ended: Difference[];
  flipped: Difference[];
  moreContested: Difference[];
  lessContested: Difference[];
  arrived: Presence[];
  left: Presence[];
  described: Described[];
}

export const compare = (
  api: TerritoryApi,
  { from, to }: Comparing,
  mission: string | null,
): Promise<Comparison> => get(api.at('campaigns', 'compare') + query({ from, to, mission }));

/** Makes a campaign that takes over what is retained in another one, to be confirmed. */
export const startCampaign = (api: TerritoryApi, from: string, campaign: object): Promise<Applied> =>
  post(api.at('campaigns', 'start'), { from, campaign });
