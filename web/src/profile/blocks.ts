/** The blocks of a profile, as the table of Grille I has them, and what the short form asks of them. */
import type { Profile, Profiles } from '../api/profiles';

export const BLOCKS = ['reference', 'practices', 'resources'] as const;
export type Block = (typeof BLOCKS)[number];

export type TextField =
  | 'interpretation'
  | 'changes'
  | 'stakes'
  | 'gainsShort'
  | 'gainsMedium'
  | 'gainsLong'
  | 'strategies'
  | 'objectives'
  | 'modes'
  | 'otherResources';
export type ListField = 'values' | 'mobilised' | 'mobilisable';
export type ProfileField = TextField | ListField;

export const FIELDS: Record<Block, readonly ProfileField[]> = {
  reference: ['values', 'interpretation', 'changes'],
  practices: ['stakes', 'gainsShort', 'gainsMedium', 'gainsLong', 'strategies', 'objectives', 'modes'],
  resources: ['mobilised', 'mobilisable', 'otherResources'],
};

/** The texts of each block, below its tags or its resources. */
export const TEXTS: Record<Block, readonly TextField[]> = {
  reference: ['interpretation', 'changes'],
  practices: ['stakes', 'gainsShort', 'gainsMedium', 'gainsLong', 'strategies', 'objectives', 'modes'],
  resources: ['otherResources'],
};

/** The short form asks five things: the values, these three, and the resources. */
export const LIGHT_TEXTS: Record<Block, readonly TextField[]> = {
  reference: ['interpretation'],
  practices: ['stakes', 'modes'],
  resources: [],
};

export const isList = (field: ProfileField): field is ListField =>
  field === 'values' || field === 'mobilised' || field === 'mobilisable';

/** Whether a profile says anything in a field. */
export const says = (profile: Profile, field: ProfileField): boolean => Boolean(profile[field]?.length);

/** The fields of a block in which anybody says something. */
export const saidIn = (profiles: readonly Profile[], block: Block): ProfileField[] =>
  FIELDS[block].filter((field) => profiles.some((profile) => says(profile, field)));

export interface Frame {
  mission: string;
  campaign: string;
}

/** Somebody's own profile for a mission and a campaign; the latest one should there be several. */
export function ownProfile(
  gathered: readonly Profiles[],
  frame: Frame,
  me: { person: string; name: string } | null | undefined,
): Profile | undefined {
  return gathered
    .filter(({ mission, campaign }) => mission === frame.mission && campaign === frame.campaign)
    .flatMap(({ profiles }) => profiles)
    .filter(({ person, author }) => me && person === me.person && author === me.name)
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];
}
