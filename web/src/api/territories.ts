import type { Edit, EntityKind, Need, Pool, Reading, Resource, Sheet } from './documents';
import { get, path, post, query } from './http';
import type { MapData, Me, Relation, Territory, TerritorySummary } from './model';
import type { ProblemItem } from './problem';

export interface Applied {
  seq: number;
  what?: string;
  edits: { kind: EntityKind; id: string; version?: number }[];
}

export interface Change {
  seq: number;
  at: string;
  by: string;
  what: string;
  undoes?: number;
  items?: { kind: EntityKind; id: string; before?: object | null; after?: object | null }[];
}

export interface Duplicate {
  a: string;
  b: string;
  score: number;
  reasons: string[];
}

export interface ImportReport {
  created: Record<string, number>;
  changed: Record<string, number>;
  unchanged: Record<string, number>;
  warnings: ProblemItem[];
  problems: ProblemItem[];
}

export interface TableRows {
  resources: Resource;
  needs: Need;
  relations: Relation;
  pools: Pool;
  readings: Reading;
}

export const signIn = (code: string): Promise<Me> => post('/api/sign-in', { code });
export const signOut = (): Promise<void> => post('/api/sign-out');
export const me = (): Promise<Me> => get('/api/me');
export const territories = (): Promise<TerritorySummary[]> => get('/api/territories');
export const createTerritory = (id: string, name: string): Promise<void> =>
  post('/api/territories', { id, name });

/** The requests about one territory. */
export class TerritoryApi {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  at(...parts: string[]): string {
    return path('territories', this.id, ...parts);
  }

  territory = (): Promise<Territory> => get(this.at());
  graph = (): Promise<MapData> => get(this.at('graph'));
  sheet = (actor: string): Promise<Sheet> => get(this.at('actors', actor));
  table = <K extends keyof TableRows>(name: K): Promise<TableRows[K][]> => get(this.at('table', name));
  edit = (what: string, edits: Edit[]): Promise<Applied> => post(this.at('edits'), { what, edits });
  undo = (): Promise<Applied> => post(this.at('undo'));
  redo = (): Promise<Applied> => post(this.at('redo'));
  changes = (limit: number, entity?: string): Promise<Change[]> =>
    get(this.at('changes') + query({ limit, entity }));
  duplicates = (): Promise<Duplicate[]> => get(this.at('duplicates'));
  merge = (keep: string, drop: string): Promise<Applied> => post(this.at('merge'), { keep, drop });
  consequences = (kind: EntityKind, id: string): Promise<Record<string, unknown>> =>
    get(this.at(kind, id, 'consequences'));

  bring(zip: Blob, dryRun: boolean): Promise<ImportReport> {
    const form = new FormData();
    form.append('file', zip, 'import.zip');
    return post(this.at('import') + query({ dryRun }), form);
  }
}
