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
  joint: number | null;
  unit: string | null;
  groups: 'save_nothing' | 'save_in_part' | 'pay_for_the_largest';
  members: { actor: string; alone: number | null }[];
  apart: number;
  ways: PoolWay[];
  possible: boolean | null;
}

export const poolShares = (api: TerritoryApi, pool: string): Promise<PoolShares> =>
  get(api.at('pools', pool, 'sharing'));
