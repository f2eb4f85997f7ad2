/** How people see actors (Grille I), gathered by actor, mission and campaign. */
import { newcomer } from '../keep/shown';
import { get, query } from './http';
import type { Audience, Certainty } from './model';
import type { TerritoryApi } from './territories';

export interface Profile {
  id: string;
  version?: number;
  actor: string;
  mission: string;
  campaign: string;
  values?: string[];
  interpretation?: string;
  changes?: string;
  stakes?: string;
  gainsShort?: string;
  gainsMedium?: string;
  gainsLong?: string;
  strategies?: string;
  objectives?: string;
  modes?: string;
  mobilised?: string[];
  mobilisable?: string[];
  otherResources?: string;
  certainty?: Certainty;
  source?: string;
  author?: string;
  /** Whose it is. */
  person?: string;
  at?: string | undefined;
  audience?: Audience;
  /** Whom it is for once the round in which it is read is closed. */
  audienceAfter?: Audience;
}

export interface ProfileValue {
  value: string;
  /** How many people name it, of those who name values at all. */
  said: number;
  of: number;
  standing: 'shared' | 'contested' | 'alone';
}

export interface ProfileResource {
  id: string;
  name: string;
  type?: string;
  family?: string;
}

/** The profiles of one actor for one mission in one campaign, side by side. */
export interface Profiles {
  actor: string;
  mission: string;
  campaign: string;
  profiles: Profile[];
  values: ProfileValue[];
  resources: ProfileResource[];
}

export const profilesOf = (api: TerritoryApi, actor: string): Promise<Profiles[]> =>
  newcomer(actor, api.kept()) ? Promise.resolve([]) : get(api.at('actors', actor, 'profiles'));

export const allProfiles = (
  api: TerritoryApi,
  { mission, campaign }: { mission: string | null; campaign: string | null },
): Promise<Profiles[]> => get(api.at('profiles') + query({ mission, campaign }));
