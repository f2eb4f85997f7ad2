import { get, getText, type Query, query } from './http';
import type { Certainty } from './model';
import type { TerritoryApi } from './territories';

export type Cell = string | number | boolean | null | string[] | Record<string, number> | Point[];

export interface Point {
  code: string;
  [detail: string]: unknown;
}

export interface Answer {
  columns: { name: string; kind: string }[];
  rows: Cell[][];
  evidence: {
    actors: string[];
    relations: { id: string; from: string; to: string; certainty?: Certainty }[];
  };
}

export const ask = (api: TerritoryApi, name: string, parameters: Query = {}): Promise<Answer> =>
  get(api.at('questions', ...name.split('/')) + query(parameters));

export const cypherOf = (api: TerritoryApi, name: string): Promise<string> =>
  getText(api.at('questions', ...name.split('/'), 'cypher'));

/** The values of one named column of an answer, row by row. */
export function column(answer: Answer, name: string): Cell[] {
  const at = answer.columns.findIndex((c) => c.name === name);
  return at < 0 ? [] : answer.rows.map((row) => row[at] ?? null);
}
