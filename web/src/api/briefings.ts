/** The note to a council and the poster, made by the server from what is public alone. */
import { get, path, postForFile, query } from './http';
import type { Figure } from './stories';

export interface BriefingFinding {
  key: string;
  title: string;
  /** Names stand between `**`. */
  sentence: string;
  evidence: string[];
}

export interface BriefingOffer {
  counts: Record<'actors' | 'relations' | 'means' | 'needs' | 'pools', number>;
  /** Those proposed first. */
  findings: BriefingFinding[];
  /** The keys of those that are proposed. */
  told: string[];
  scenarios: { id: string; name: string }[];
  /** What the story has for it from which one begins. */
  story?: BriefingStory;
}

/** A part of its own; the text is Markdown. */
export interface BriefingPassage {
  title?: string;
  text: string;
}

export interface BriefingStory {
  name: string;
  /** Whom its steps show; nobody is named where that is everybody. */
  actors: string[];
  decision?: string;
  decider?: string;
  /** A day. */
  until?: string;
  figures: Figure[];
  passages: BriefingPassage[];
  sources?: string;
}

export interface BriefingOption {
  title: string;
  text: string;
  scenario: string;
}

export interface BriefingWanted {
  mission: string | null;
  campaign: string | null;
  /** Whom it is about; of everybody when nobody is named. */
  actors: string[];
  face: 'geography' | 'network' | null;
  question: string;
  decision: string;
  decider: string;
  until: string;
  options: BriefingOption[];
  findings: string[];
  authors: string;
  sources: string;
  figures: Figure[];
  passages: BriefingPassage[];
}

export const BRIEFING_FILES = ['briefing.pdf', 'briefing.docx', 'briefing.html'] as const;
export const POSTER_FILES = ['poster-a3.pdf', 'poster-a0.pdf'] as const;
export type PaperFile = (typeof BRIEFING_FILES)[number] | (typeof POSTER_FILES)[number];

export const briefingOffer = (
  territory: string,
  scope: { mission: string | null; campaign: string | null; story: string },
): Promise<BriefingOffer> => get(path('territories', territory, 'briefing') + query(scope));

export const paper = (territory: string, file: PaperFile, wanted: BriefingWanted): Promise<Blob> =>
  postForFile(path('territories', territory, file), wanted);
