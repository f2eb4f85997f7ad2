/** Who could share what, and what people decided about it. */
import { get, post, type Query, query } from './http';
import type { Evidence, Point } from './questions';
import type { Applied, TerritoryApi } from './territories';

/** The question that the leads answer. */
export const WHO_CAN_SHARE = 'mutualisation/who-can-share';

export type VerdictCode = 'to_discuss' | 'accepted' | 'rejected';

export interface Decision {
  verdict: VerdictCode;
  reason?: string;
  pool?: string;
  at?: string;
  author?: string;
}

export interface Proposal {
  key: string;
  need: string | null;
  seeker: string;
  holder: string;
  resource: string;
  type: string;
  blocked: boolean;
  strict: boolean;
  /** The sum of the factors times the weights. */
  score: number;
  /** Kilometres; absent when one of the two has no place. */
  distance?: number;
  /** How well each term of the score fits, from 0 to 1. */
  factors: Weights;
  reasons: Point[];
  /** The gravest first. */
  obstacles: Point[];
  /** What to check, the first first. */
  unknowns: Point[];
  brokers: string[];
  /** Why the first of the brokers. */
  mediation: Point[];
  relations: string[];
  decision?: Decision;
}

/** A number for each term of a score. */
export type Weights = Readonly<Record<string, number>>;

export interface Proposals {
  proposals: Proposal[];
  evidence: Evidence;
  asked: { weights: Weights };
}

export const proposals = (api: TerritoryApi, parameters: Query): Promise<Proposals> =>
  get(api.at('proposals') + query(parameters));

/** The type is the one that was asked for; it tells proposals apart when no need was told. */
export const decide = (
  api: TerritoryApi,
  proposal: Proposal,
  type: string | undefined,
  verdict: VerdictCode,
  reason?: string,
): Promise<Applied> => {
  const { key, need, seeker, holder, resource } = proposal;
  return post(api.at('proposals', 'decide'), { key, need, seeker, type, holder, resource, verdict, reason });
};
