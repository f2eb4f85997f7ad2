/** The rounds in which a group reads, and what it noted when it spoke of them. */
import { get } from './http';
import type { Audience } from './model';
import type { TerritoryApi } from './territories';

export interface RoundProgress {
  name?: string;
  mine: boolean;
  /** How many pairs this person has looked at. */
  read: number;
}

export interface Round {
  id: string;
  version?: number;
  mission: string;
  campaign: string;
  actors: string[];
  state: 'open' | 'closed';
  /** Nobody sees what the others read until it is closed. */
  alone?: boolean;
  quorum?: number;
  openedBy?: string;
  openedAt?: string;
  closedBy?: string;
  closedAt?: string;
  pairs: number;
  /** How many pairs anybody has looked at. */
  looked: number;
  people: RoundProgress[];
}

export interface Discussion {
  id: string;
  version?: number;
  round: string;
  from: string;
  to: string;
  notes?: string;
  author?: string;
  at?: string;
  /** Whose it is. */
  person?: string;
  audience?: Audience;
}

export const rounds = (api: TerritoryApi): Promise<Round[]> => get(api.at('rounds'));
