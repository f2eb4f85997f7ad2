/** Share links: making them, and what whoever comes by one sees. */
import { get, path, post } from './http';
import type { BriefingWanted } from './briefings';
import type { ToldStory } from './stories';
import type { Campaign, MapActor, MapData, Mission, Relation, Term } from './model';
import { problemOf, Problem } from './problem';

export const LICENCES = ['etalab-2.0', 'CC-BY-4.0', 'ODbL-1.0'] as const;
export type LicenceId = (typeof LICENCES)[number];

export interface ShareLink {
  id: string;
  /** What stands behind the question mark of the view's address. */
  view: string;
  /** Instead of a view. */
  story?: string;
  /** Whether it shows a briefing instead. */
  briefing: boolean;
  note: string;
  state: 'open' | 'expired' | 'revoked';
  password: boolean;
  openings: number;
  indexed: boolean;
  origins: string[];
  licence?: LicenceId;
  /** Who made it, as long as they have an account. */
  by?: string;
  since: string;
  expires?: string;
}

export interface ShareWanted {
  view: string;
  story: string;
  /** Instead of a view or a story. */
  briefing: BriefingWanted | null;
  note: string;
  password: string;
  days: number | null;
  indexed: boolean;
  origins: string[];
  licence: string;
}

const links = (territory: string, ...verb: string[]): string =>
  path('territories', territory, 'shares', ...verb);

export const shareLinks = (territory: string): Promise<ShareLink[]> => get(links(territory));
export const makeShareLink = (territory: string, wanted: ShareWanted): Promise<{ secret: string }> =>
  post(links(territory), wanted);
export const revokeShareLink = (territory: string, id: string): Promise<void> =>
  post(links(territory, 'revoke'), { id });

export interface Licence {
  id: string;
  name: string;
  url: string;
}

/** What the page behind a link says before its map is there. */
export interface Opened {
  name: string;
  perimeter?: string;
  noticeFr?: string;
  noticeEn?: string;
  asOf: string;
  origins: string[];
  /** Whether the link tells a story rather than showing a map. */
  story: boolean;
  /** Whether it is a briefing that the link shows. */
  briefing: boolean;
  licence?: Licence;
  /** Shown for what follows, where there is a password. */
  pass?: string;
}

export interface SharedMap extends Pick<MapData, 'actors' | 'relations'> {
  view: string;
  place: { lat?: number; lon?: number; zoom?: number; outline?: string };
  missions: Mission[];
  campaigns: Campaign[];
  terms: Term[];
}

export interface Holding {
  name: string;
  type?: string;
  quantity?: number;
  unit?: string;
  period?: string;
}

export interface SharedSheet {
  actor: Pick<MapActor, 'id' | 'name' | 'aliases' | 'kind' | 'sector' | 'level' | 'town'> & {
    legalForm?: string;
    description?: string;
  };
  resources: Holding[];
  needs: Holding[];
  pools: { name: string; stage?: string }[];
  terms: Term[];
}

export type { MapActor, Relation };

export const DATA_FILES = ['territory.json', 'actors.csv', 'relations.csv', 'actors.geojson'] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** One visit by a link: nothing of it is kept in the browser, and who is signed in there does not matter. */
export class Visit {
  private pass = '';

  constructor(
    private readonly token: string,
    private readonly language: () => string,
  ) {}

  async open(password: string): Promise<Opened> {
    const body = JSON.stringify(password ? { password } : {});
    const opened = (await (
      await this.ask(['open'], { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
    ).json()) as Opened;
    this.pass = opened.pass ?? '';
    return opened;
  }

  map = async (): Promise<SharedMap> => (await this.ask(['map'])).json();
  story = async (): Promise<ToldStory> => (await this.ask(['story'])).json();
  briefing = async (): Promise<string> => (await this.ask(['briefing.html'])).text();
  briefingPdf = async (): Promise<Blob> => (await this.ask(['briefing.pdf'])).blob();
  sheet = async (actor: string): Promise<SharedSheet> => (await this.ask(['actors', actor])).json();
  data = async (file: DataFile): Promise<Blob> => (await this.ask(['data', file])).blob();

  private async ask(parts: string[], init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Accept-Language', this.language());
    if (this.pass) headers.set('X-Share-Pass', this.pass);
    let response: Response;
    try {
      response = await fetch(path('shares', this.token, ...parts), { ...init, headers, credentials: 'omit' });
    } catch (cause) {
      throw new Problem(0, { title: cause instanceof Error ? cause.message : '' });
    }
    if (!response.ok) throw await problemOf(response);
    return response;
  }
}
