import { get, getText, post, type Query, query, type Working } from './http';
import type { Certainty } from './model';
import type { TerritoryApi } from './territories';

export type Cell = string | number | boolean | null | string[] | Record<string, number> | Point[];

/** A reason, an obstacle or a step: a code and the details its sentence needs. */
export interface Point {
  code: string;
  [detail: string]: unknown;
}

export interface Evidence {
  actors: string[];
  relations: { id: string; from: string; to: string; certainty?: Certainty }[];
  /** What needs, resources and pools are called, by kind and id. */
  names: Partial<Record<'need' | 'resource' | 'pool', Record<string, string>>>;
}

export interface Answer {
  columns: { name: string; kind: string }[];
  rows: Cell[][];
  evidence: Evidence;
}

export interface Texts {
  fr: string;
  en: string;
}

export interface Parameter {
  name: string;
  kind: string;
  optional: boolean;
  default?: string | number | boolean | Record<string, number> | null;
  label: Texts;
}

export interface Column {
  name: string;
  kind: string;
  label: Texts;
}

/** A question as the catalogue lists it: enough to draw its form and its table. */
export interface Question {
  name: string;
  group: string;
  title: Texts;
  question: Texts;
  reading: Texts;
  caution?: Texts;
  /** What to do where it finds nothing. */
  nothing?: Texts;
  parameters: Parameter[];
  columns: Column[];
  /** The pattern of which it tells findings. */
  pattern?: string;
  computed: boolean;
}

export const catalogue = (api: TerritoryApi): Promise<Question[]> => get(api.at('questions'));

export const ask = (
  api: TerritoryApi,
  name: string,
  parameters: Query = {},
  waiting?: (working: Working) => boolean,
): Promise<Answer> => get(api.at('questions', ...name.split('/')) + query(parameters), waiting);

export const stopAsking = (api: TerritoryApi, name: string, parameters: Query): Promise<void> =>
  post(api.at('questions', ...name.split('/'), 'stop') + query(parameters));

export const cypherOf = (api: TerritoryApi, name: string): Promise<string> =>
  getText(api.at('questions', ...name.split('/'), 'cypher'));

/** The values of one named column of an answer, row by row. */
export function column(answer: Answer, name: string): Cell[] {
  const at = answer.columns.findIndex((c) => c.name === name);
  return at < 0 ? [] : answer.rows.map((row) => row[at] ?? null);
}
