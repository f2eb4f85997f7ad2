/** What actors are after and who weighs on whom, each as one person reads it. */
import { get, query } from './http';
import type { Audience, Certainty } from './model';
import type { TerritoryApi } from './territories';

export interface Objective {
  id: string;
  version?: number;
  name: string;
  mission: string;
  issue?: string;
  order?: number;
}

/** What one person read. */
interface Statement {
  id: string;
  version?: number;
  argument?: string | undefined;
  mission: string;
  campaign: string;
  certainty?: Certainty;
  source?: string | undefined;
  author?: string;
  /** Whose it is. */
  person?: string;
  at?: string | undefined;
  audience?: Audience;
  /** Whom it is for once the round in which it is read is closed. */
  audienceAfter?: Audience | undefined;
}

/** The position of an actor on an objective, from −4 to 4. */
export interface Stance extends Statement {
  value: number;
  actor: string;
  objective: string;
}

/** What one actor can do to another directly, from 0 to 4. */
export interface Influence extends Statement {
  value: number;
  from: string;
  to: string;
}

/** The energy that an actor spends for a project, or against it. */
export const ENERGIES = ['synergy', 'antagonism'] as const;
export type Energy = (typeof ENERGIES)[number];

/** What an actor spends for a project and against it, each from 1 to 4, or unknown. */
export interface Attitude extends Statement, Partial<Record<Energy, number | undefined>> {
  actor: string;
  pool: string;
}

/** Which type a cell of the plane of both energies is of. */
export interface AttitudeCell extends Record<Energy, number> {
  type: string;
}

export interface Strategy {
  objectives: Objective[];
  stances: Stance[];
  influences: Influence[];
  attitudes: Attitude[];
  types: AttitudeCell[];
}

export const strategyOf = (
  api: TerritoryApi,
  frame: { mission: string | null; campaign: string | null },
): Promise<Strategy> => get(api.at('strategy') + query(frame));
