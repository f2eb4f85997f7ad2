/** The editable documents: what a sheet shows and what an edit sends back. */
import type { Audience, Certainty, LocationStatus, Relation } from './model';

export interface ActorDocument {
  id: string;
  version?: number;
  name: string;
  aliases?: string[];
  kind?: string;
  legalForm?: string;
  sector?: string;
  nature?: string;
  level?: string;
  town?: string;
  lat?: number;
  lon?: number;
  locationStatus?: LocationStatus;
  state?: string;
  tags?: string[];
  description?: string;
  partOf?: string[];
  meetings?: string[];
  source?: string;
  certainty?: Certainty;
  /** Whose it is. */
  person?: string;
  /** Of a natural person: in what capacity, by what right, and until which day. */
  role?: string;
  legalBasis?: string;
  retention?: string;
  audience?: Audience;
}

export interface Holding {
  id: string;
  version?: number;
  actor: string;
  name: string;
  type?: string;
  quantity?: number | string;
  unit?: string;
  period?: string;
  /** The months that the period names, from 1 to 12, where it names any. */
  months?: number[];
  /** The weekdays that the period names, from Monday, 1, where it names any. */
  days?: number[];
  /** Where its times of a week begin and end, in quarters of an hour from Monday at midnight. */
  week?: number[];
  place?: string;
  state?: string;
  source?: string;
  certainty?: Certainty;
  /** Whose it is. */
  person?: string;
  audience?: Audience;
}

export interface Resource extends Holding {
  family?: string;
  conditions?: string;
}

export type Need = Holding;

export interface Reading {
  id: string;
  version?: number;
  from: string;
  to: string;
  nature: string;
  object?: string;
  argument?: string;
  form?: string;
  directed?: boolean;
  since?: string;
  until?: string;
  state?: string;
  amount?: number | string;
  unit?: string;
  certainty?: Certainty;
  confidence?: string;
  source?: string;
  mission?: string;
  campaign?: string;
  author?: string;
  /** Whose it is. */
  person?: string;
  at?: string | undefined;
  audience?: Audience;
  /** Whom it is for once the round in which it is read is closed. */
  audienceAfter?: Audience;
  arbitrates?: boolean;
}

export interface PoolMember {
  actor: string;
  role?: string;
  commitment?: string;
  /** What it would cost this member alone, a number. */
  alone?: string;
}

export interface Pool {
  id: string;
  version?: number;
  name: string;
  stage?: string;
  form?: string;
  rule?: string;
  carrier?: string;
  types?: string[];
  members?: PoolMember[];
  need?: string;
  resource?: string;
  places?: number;
  /** What all members pay together, and in which unit. */
  jointCost?: number | string;
  costUnit?: string;
  /** What fewer members are assumed to pay. */
  partialGroups?: string;
  /** When each stage was reached, and when the pool is to end, as far as people know. */
  ideaOn?: string;
  studiedOn?: string;
  agreedOn?: string;
  runningOn?: string;
  endedOn?: string;
  failedOn?: string;
  until?: string;
  since?: string;
  obstacle?: string;
  reason?: string;
  description?: string;
  source?: string;
  /** Whose it is. */
  person?: string;
  audience?: Audience;
}

/** Everything known about one actor. */
export interface Sheet {
  actor: ActorDocument;
  resources: Resource[];
  needs: Need[];
  relations: Relation[];
  readings: Reading[];
  pools: Pool[];
  /** The actors that are part of this one. */
  parts: string[];
}

export type EntityKind =
  | 'actor'
  | 'position'
  | 'resource'
  | 'need'
  | 'reading'
  | 'profile'
  | 'pool'
  | 'agreement'
  | 'commitment'
  | 'assessment'
  | 'term'
  | 'mission'
  | 'campaign'
  | 'decision'
  | 'round'
  | 'discussion'
  | 'comment'
  | 'suggestion'
  | 'scenario'
  | 'story'
  | 'picture'
  | 'objective'
  | 'stance'
  | 'influence'
  | 'attitude'
  | 'version'
  | 'territory';

/** One step of a change; a document of null deletes. */
export interface Edit {
  kind: EntityKind;
  id: string;
  version?: number;
  document: object | null;
}

/** A document without its empty values; what the server or the page added to it, the server leaves aside. */
export function documentOf(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, content]) => content != null && content !== ''));
}
