import type { Audience } from './model';
import { get } from './http';
import type { TerritoryApi } from './territories';

/** Members who would pay less among themselves. */
export interface LeavingGroup {
  actors: string[];
  pays: number;
  alone: number;
}

export interface PoolWay {
  way: 'equal' | 'proportional' | 'shapley' | 'nucleolus';
  /** In the order of the members. */
  shares: number[];
  /** False where orders of arrival were drawn by lot. */
  exact: boolean;
  /** Whether every group was asked if it would leave. */
  complete: boolean;
  leaving: number;
  worst: LeavingGroup[];
}

/** How the cost of a pool could be shared; no ways where a cost is not known. */
export interface PoolShares {
  joint?: number;
  unit?: string;
  groups: 'save_nothing' | 'save_in_part' | 'pay_for_the_largest';
  members: { actor: string; alone?: number }[];
  apart: number;
  ways: PoolWay[];
  possible?: boolean;
}

export type Judgement = 'met' | 'partial' | 'unmet' | 'unknown';

interface SaidOfPool {
  id: string;
  version?: number;
  pool: string;
  source?: string;
  /** Whose it is. */
  person?: string;
  audience?: Audience;
}

/** What one person judges of a pool on one point. */
export interface Assessment extends SaidOfPool {
  item: string;
  state: Judgement;
  evidence?: string;
  author?: string;
  at?: string | undefined;
}

/** What a member promises; dates as far as they are known. */
export interface Commitment extends SaidOfPool {
  actor: string;
  what: 'money' | 'time' | 'resource';
  note?: string;
  quantity?: number | string;
  unit?: string;
  period?: string;
  since?: string;
  until?: string;
  by: 'institution' | 'person';
  /** In which role a person promises it, and until when they have it. */
  role?: string;
  mandateUntil?: string;
  agreement?: string;
}

export interface Agreement extends SaidOfPool {
  name: string;
  signedOn?: string;
  until?: string;
  signatories?: string[];
  note?: string;
}

export interface PoolLife {
  /** When the history noted that a stage was reached. */
  noted: Record<string, string>;
  assessments: Assessment[];
  commitments: Commitment[];
  agreements: Agreement[];
}

export const poolLife = (api: TerritoryApi, pool: string): Promise<PoolLife> =>
  get(api.at('pools', pool, 'life'));

export const poolShares = (api: TerritoryApi, pool: string): Promise<PoolShares> =>
  get(api.at('pools', pool, 'sharing'));
