/** The note to a council and the poster, made by the server from what is public alone. */
import { get, path, postForFile, query } from './http';

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
}

export const BRIEFING_FILES = ['briefing.pdf', 'briefing.docx', 'briefing.html'] as const;
export const POSTER_FILES = ['poster-a3.pdf', 'poster-a0.pdf'] as const;
export type PaperFile = (typeof BRIEFING_FILES)[number] | (typeof POSTER_FILES)[number];

export const briefingOffer = (
  territory: string,
  scope: { mission: string | null; campaign: string | null },
): Promise<BriefingOffer> => get(path('territories', territory, 'briefing') + query(scope));

export const paper = (territory: string, file: PaperFile, wanted: BriefingWanted): Promise<Blob> =>
  postForFile(path('territories', territory, file), wanted);
