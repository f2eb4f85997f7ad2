import type { Town } from './towns';

export const ROWS = ['actors', 'resources', 'needs', 'relations'] as const;
export type RowKind = (typeof ROWS)[number];

/** A word that none of the territory's lists has, or a field does not take, and what it seems to mean. */
export interface TableWord {
  field: string;
  list: string;
  word: string;
  /** In how many rows it stands. */
  rows: number;
  code?: string;
  /** The only values that the field takes, where it is not a list of the territory. */
  choices: string[];
}

/** What a table among the files of an import seems to be, and what a person has to say of it. */
export interface TableLook {
  file: string;
  /** It can come in as it stands. */
  known: boolean;
  lines: number;
  /** The line that names the columns. */
  heading: number;
  /** The first rows, of which another may name them. */
  top: { line: number; text: string }[];
  columns: { name: string; samples: string[] }[];
  kind: RowKind;
  fields: Record<string, string>;
  offered: string[];
  needed: string[];
  words: TableWord[];
  /** Towns that several are called, the likeliest first, or none. */
  towns: { word: string; rows: number; towns: Town[] }[];
  /** Names that several actors have, or none; those that may be meant, the likeliest first. */
  actors: { word: string; rows: number; actors: { id: string; name: string; town: string }[] }[];
}

export interface Spot {
  lat?: number;
  lon?: number;
}

/** What a person says of one table. */
export interface TableMatching {
  /** The line that names the columns, where it is not the one that seems to. */
  heading?: number;
  kind: RowKind;
  /** Which field each column fills. */
  columns: Record<string, string>;
  /** What every row has. */
  fixed: Record<string, string>;
  /** By field and word: the code that it stands for, nothing, or the word itself for a new one. */
  values: Record<string, Record<string, string>>;
  towns: Record<string, Spot>;
  actors: Record<string, string>;
  /** Names that no actor has become actors. */
  create: boolean;
}

export type Matching = Record<string, Partial<TableMatching>>;
