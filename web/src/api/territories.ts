import type { ActorDocument, Edit, EntityKind, Need, Pool, Reading, Resource, Sheet } from './documents';
import { inSheet, inTable, inTerritory, newcomer, onMap } from '../keep/shown';
import { get, path, post, postForReport, query } from './http';
import type { MapData, Relation, Territory, TerritorySummary } from './model';
import type { ProblemItem } from './problem';
import type { Matching, TableLook } from './tables';
import type { Profile } from './profiles';
import type { Discussion } from './rounds';

export interface Applied {
  seq: number;
  edits: { kind: EntityKind; id: string; version?: number }[];
}

export interface Change {
  seq: number;
  at: string;
  by: string;
  /** A code such as actor.edit. */
  what: string;
  type: string;
  /** How many entities it touched; only the first are listed. */
  size: number;
  items: { kind: EntityKind; id: string; before?: string; after?: string }[];
}

/** How many changes the person can take back, and do again. */
export interface Undoable {
  undo: number;
  redo: number;
}

export interface Consequences {
  deleted: { kind: EntityKind; id: string }[];
  changed: { kind: EntityKind; id: string }[];
  /** How many of those deleted along one may not see. */
  unseen: number;
}

export interface Duplicate {
  a: string;
  b: string;
  score: number;
  reasons: string[];
  /** The id of the decision that they are not the same, taken or to be taken. */
  key: string;
  /** Who took it. */
  apart?: { author?: string; at?: string };
}

/** An entity that an import creates or changes, with the columns that change. */
export interface ImportItem {
  kind: string;
  id: string;
  name: string;
  created: boolean;
  fields: string[];
  lat?: number;
  lon?: number;
}

export interface ImportReport {
  created: Record<string, number>;
  changed: Record<string, number>;
  unchanged: Record<string, number>;
  /** The first of those created or changed. */
  items: ImportItem[];
  warnings: ProblemItem[];
  problems: ProblemItem[];
}

/** How many documents of each kind an archive takes out, and how many stay because others keep them to themselves. */
export interface ExportContents {
  documents: Record<string, number>;
  leftOut: Record<string, number>;
}

export interface TableRows {
  actors: ActorDocument;
  resources: Resource;
  needs: Need;
  relations: Relation;
  pools: Pool;
  readings: Reading;
  profiles: Profile;
  discussions: Discussion;
}

export const territories = (): Promise<TerritorySummary[]> => get('/api/territories');
export const createTerritory = (id: string, name: string): Promise<void> =>
  post('/api/territories', { id, name });

/** Milliseconds after which an answer no longer comes. */
const LONGEST = 60_000;

/** The requests about one territory. */
export class TerritoryApi {
  readonly id: string;
  /** What the person wrote and the server does not have yet: shown as if it had. */
  kept: () => readonly Edit[] = () => [];

  constructor(id: string) {
    this.id = id;
  }

  at(...parts: string[]): string {
    return path('territories', this.id, ...parts);
  }

  territory = async (): Promise<Territory> => inTerritory(await get(this.at()), this.kept());
  graph = async (): Promise<MapData> => onMap(await get(this.at('graph')), this.kept());
  sheet = async (actor: string): Promise<Sheet> => {
    const known = newcomer(actor, this.kept());
    return inSheet(known ?? (await get(this.at('actors', actor))), this.kept());
  };
  table = async <K extends keyof TableRows>(name: K): Promise<TableRows[K][]> =>
    inTable(name, await get(this.at('table', name)), this.kept());
  /** Sent again under the same key, it is not done again. */
  edit = (what: string, edits: Edit[], key: string): Promise<Applied> =>
    post(this.at('edits'), { what, edits, key }, { signal: AbortSignal.timeout(LONGEST) });
  undo = (): Promise<Applied> => post(this.at('undo'));
  redo = (): Promise<Applied> => post(this.at('redo'));
  changes = (limit: number, entity?: string): Promise<Change[]> =>
    get(this.at('changes') + query({ limit, entity }));
  exportContents = (): Promise<ExportContents> => get(this.at('export'));
  duplicates = (): Promise<Duplicate[]> => get(this.at('duplicates'));
  merge = (keep: string, drop: string): Promise<Applied> => post(this.at('merge'), { keep, drop });
  undoable = (): Promise<Undoable> => get(this.at('undoable'));
  consequences = (kind: EntityKind, id: string): Promise<Consequences> =>
    get(this.at('consequences', kind, id));

  /**
   * Imports files; a refused import answers with the report of what is wrong. Relations whose file names no nature are of
   * the one that is given; tables are what is said of them.
   */
  async bring(
    files: readonly File[],
    dryRun: boolean,
    nature?: string,
    matching: Matching = {},
  ): Promise<ImportReport> {
    return postForReport(this.at('import') + query({ dryRun, nature }), formOf(files, matching));
  }
  /** What the tables among these files seem to be. */
  look = (files: readonly File[], matching: Matching): Promise<TableLook[]> =>
    post(this.at('import', 'tables'), formOf(files, matching));
}

function formOf(files: readonly File[], matching: Matching): FormData {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  form.append('mapping', JSON.stringify(matching));
  return form;
}
