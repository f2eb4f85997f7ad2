import { get, post, query } from './http';
import type { TerritoryApi } from './territories';

/** One thing that the structure says; names stand between two pairs of stars. */
export interface Finding {
  pattern: string;
  title: string;
  sentence: string;
  question: string;
  actors: string[];
  relations: string[];
  values: Record<string, unknown>;
  /** How many findings its pattern has in all. */
  total: number;
}

export interface Scope {
  mission: string | null;
  campaign: string | null;
}

/** A few findings of each pattern, or many of one. */
export const findings = (api: TerritoryApi, scope: Scope, pattern?: string): Promise<Finding[]> =>
  get(api.at('findings') + query({ ...scope, pattern }));

/** As the server names it: ids in the order of their characters. */
export const findingKey = ({ pattern, actors }: Finding): string =>
  [pattern, ...[...actors].sort()].join(' ');

/** How far one finding held: without what is uncertain, and in how many draws of readings. */
export interface Hold {
  certain: boolean;
  held: number;
}

/** How far the findings are checked; `known` is what is worked out by now, by the keys of the findings. */
export interface Confidence {
  state: 'absent' | 'waiting' | 'running' | 'done' | 'stopped';
  done: number;
  of: number;
  known?: { voices: number; draws: number; findings: Record<string, Hold> };
}

const confidenceAt = (api: TerritoryApi, scope: Scope, ...more: string[]): string =>
  api.at('findings', 'confidence', ...more) + query({ ...scope });

export const confidence = (api: TerritoryApi, scope: Scope): Promise<Confidence> =>
  get(confidenceAt(api, scope));

export const beginConfidence = (api: TerritoryApi, scope: Scope): Promise<Confidence> =>
  post(confidenceAt(api, scope), {});

export const stopConfidence = (api: TerritoryApi, scope: Scope): Promise<Confidence> =>
  post(confidenceAt(api, scope, 'stop'), {});
