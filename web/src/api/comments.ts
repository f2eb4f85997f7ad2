/** What people say to each other beside the map. */
import { get, query } from './http';
import type { Audience } from './model';
import type { TerritoryApi } from './territories';

/** What a comment is about: an actor, a pair for a mission and a campaign, or a proposal of sharing. */
export interface Place {
  about: 'actor' | 'pair' | 'proposal';
  actors: string[];
  mission?: string | undefined;
  campaign?: string | undefined;
  need?: string | undefined;
  resource?: string;
  type?: string | undefined;
}

export interface Comment extends Place {
  id: string;
  version?: number;
  place: string;
  /** The comment that began the thread. */
  reply?: string;
  text?: string;
  asks?: boolean;
  /** The people who are named in it, and what they are called. */
  mentions?: string[];
  names: string[];
  settles?: boolean;
  author?: string;
  person?: string;
  at: string;
  /** When its author last wrote it differently. */
  edited?: string;
  audience: Audience;
  /** Whom it is for once the round closes in which its pair is read. */
  audienceAfter?: Audience;
}

export interface Thread {
  /** From what began it to its last word. */
  said: Comment[];
  settled: boolean;
}

export interface PersonTakingPart {
  person: string;
  name: string;
}

/** The pair, mission and campaign of which a place is called so; null for another kind of place. */
export function pairCalled(name: string): Place | null {
  const [about, one, other, mission, campaign] = name.split('~');
  if (about !== 'pair' || !one || !other) return null;
  return { about, actors: [one, other], mission: mission || undefined, campaign: campaign || undefined };
}

/** How the server calls a place. */
export function nameOf({ about, actors, mission, campaign, need, resource, type }: Place): string {
  const [one = '', other = ''] = actors;
  if (about === 'actor') return `actor~${one}`;
  if (about === 'proposal') return `proposal~${resource ?? ''}~${need ?? `${one}~${type ?? ''}`}`;
  const pair = one < other ? `${one}~${other}` : `${other}~${one}`;
  return `pair~${pair}~${mission ?? ''}~${campaign ?? ''}`;
}

export const threads = (api: TerritoryApi, place: Place): Promise<Thread[]> =>
  get(api.at('comments') + query({ place: nameOf(place) }));

export const openThreads = (api: TerritoryApi): Promise<{ place: string; open: number }[]> =>
  get(api.at('comments', 'open'));

export const people = (api: TerritoryApi): Promise<PersonTakingPart[]> => get(api.at('people'));
