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
  score: number;
  /** Kilometres; absent when one of the two has no place. */
  distance?: number;
  terms: Record<string, number>;
  reasons: Point[];
  obstacles: Point[];
  brokers: string[];
  relations: string[];
  decision?: Decision;
}

export interface Proposals {
  proposals: Proposal[];
  evidence: Evidence;
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
