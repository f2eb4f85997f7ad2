/** What the group tells of its territory, step by step. */
import { get, getFile } from './http';
import type { Audience, Relation, Term } from './model';
import type { SharedMap } from './shares';
import type { TerritoryApi } from './territories';
import type { Camera } from '../map/camera';

export const SHOWS = [
  'network',
  'geography',
  'matrix',
  'plane',
  'comparison',
  'scenario',
  'figures',
  'decision',
  'words',
] as const;
export type Shows = (typeof SHOWS)[number];

export interface Figure {
  label?: string;
  value?: string;
  unit?: string;
  source?: string;
  year?: string;
}

/** Beside the words of a step. */
export interface StepPicture {
  id: string;
  /** For those who do not see it. */
  description?: string;
  credit?: string;
}

export interface DecisionAsked {
  what?: string;
  who?: string;
  when?: string;
}

export interface Step {
  id: string;
  shows: Shows;
  /** What stands behind the question mark of the view's address. */
  view?: string;
  camera?: Camera;
  /** Those that stand out. */
  actors?: string[];
  relations?: string[];
  title?: string;
  /** Markdown. */
  text?: string;
  /** For whoever presents. */
  notes?: string;
  seconds?: number;
  /** Two campaigns, before and after. */
  from?: string;
  to?: string;
  /** What is supposed, beside what is known. */
  scenario?: string;
  figures?: Figure[];
  decision?: DecisionAsked;
  picture?: StepPicture;
  /** Of what was public when the view was taken. */
  seen?: Seen;
}

/** How much a step showed, and a digest of it. */
export interface Seen {
  actors: number;
  relations: number;
  digest: string;
}

export interface Story {
  id: string;
  version?: number;
  name: string;
  sources?: string;
  /** The steps as JSON. */
  steps: string;
  author?: string;
  person?: string;
  audience?: Audience;
}

/** What a step points at that is not public, or is not there any more. */
export interface Missing {
  step: string;
  actors: string[];
  relations: string[];
  campaigns: string[];
  scenarios: string[];
}

/** What a public scenario changes on the public map. */
export interface ToldScenario {
  id: string;
  name: string;
  /** Actors that would leave. */
  gone: string[];
  /** What the group would retain, some of it in the place of relations that are replaced. */
  relations: Relation[];
  replaced: string[];
  terms: Term[];
}

/** Who weighs on whom, of the influences that everybody may see. */
export interface ToldPlane {
  step: string;
  actors: { actor: string; influence: number; dependence: number; quarter?: string }[];
}

/** All that presenting takes: the map holds what is public and nothing else. */
export interface ToldStory {
  id: string;
  name: string;
  sources?: string;
  territory: { name: string; perimeter?: string; noticeFr?: string; noticeEn?: string; asOf: string };
  map: SharedMap;
  scenarios: ToldScenario[];
  planes: ToldPlane[];
  /** As data addresses. */
  pictures: { id: string; data: string }[];
  steps: Step[];
  missing?: Missing[];
}

export const stories = (api: TerritoryApi): Promise<Story[]> => get(api.at('stories'));

export const told = (api: TerritoryApi, id: string): Promise<ToldStory> => get(api.at('stories', id, 'told'));

/** Slides for presentation programs, with the notes for whoever may write the story. */
export const deck = (api: TerritoryApi, id: string): Promise<Blob> =>
  getFile(api.at('stories', id, 'deck.pptx'));
