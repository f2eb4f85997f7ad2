import { get, query } from './http';
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
