/** The cells of a matrix of values: what each person put there, and what the group retains of it. */
import { ENERGIES, type Attitude, type Energy, type Influence, type Stance } from '../api/strategy';

/** One of the two energies that a person read. */
export interface EnergySaid extends Attitude {
  energy: Energy;
  value: number;
}

export type Said = Stance | Influence | EnergySaid;

/** What a matrix holds: the least and the most of its scale, and which cell each statement is of. */
export interface Matrix {
  kind: 'stance' | 'influence' | 'attitude';
  least: number;
  most: number;
  /** Which project attitudes are to. */
  pool?: string;
}
export const POSITIONS: Matrix = { kind: 'stance', least: -4, most: 4 };
export const INFLUENCES: Matrix = { kind: 'influence', least: 0, most: 4 };

export const attitudesTo = (pool: string): Matrix => ({ kind: 'attitude', least: 1, most: 4, pool });

/** What was read of both energies of actors for one project, each in a cell of its own. */
export const energiesIn = (attitudes: readonly Attitude[]): EnergySaid[] =>
  attitudes.flatMap((attitude) =>
    ENERGIES.flatMap((energy) => {
      const value = attitude[energy];
      return value === undefined ? [] : [{ ...attitude, energy, value }];
    }),
  );

export const scale = ({ least, most }: Matrix): number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => least + i);

export const cellKey = (row: string, column: string): string => `${row}|${column}`;

export function cellOf(said: Said): string {
  if ('energy' in said) return cellKey(said.actor, said.energy);
  return 'actor' in said ? cellKey(said.actor, said.objective) : cellKey(said.from, said.to);
}

export interface CellValues {
  /** The latest of each voice. */
  readings: readonly Said[];
  median: number;
  /** Whether not all readings say the same. */
  differ: boolean;
}

/** Who wrote it and in whose name: what counts as one voice. */
const voice = ({ person = '', author = '' }: Said): string => `${person} ${author}`;

/** The value in the middle; between the two in the middle when they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

/** What stands in each cell in which anybody put something that the group may see: the rest is no voice in it. */
export function cellsOf(said: readonly Said[]): Map<string, CellValues> {
  const byCell = new Map<string, Map<string, Said>>();
  for (const one of said
    .filter(({ audience }) => audience !== 'author')
    .sort((a, b) => (a.at ?? '9').localeCompare(b.at ?? '9'))) {
    const cell = byCell.get(cellOf(one)) ?? new Map<string, Said>();
    byCell.set(cellOf(one), cell.set(voice(one), one));
  }
  return new Map(
    [...byCell].map(([key, voices]) => {
      const readings = [...voices.values()];
      const values = readings.map(({ value }) => value);
      return [key, { readings, median: median(values), differ: new Set(values).size > 1 }];
    }),
  );
}

/** The actors that take part: those of whom anything was read. */
export function actorsIn(stances: readonly Stance[], influences: readonly Influence[]): Set<string> {
  return new Set([...stances.map(({ actor }) => actor), ...influences.flatMap(({ from, to }) => [from, to])]);
}

/** What a key does in a cell: a value, a sign that waits for its digit, or nothing. */
export type Typed = { value: number } | { minus: true } | null;

export function typed(
  {
    key,
    code,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  minus: boolean,
  { least, most }: Matrix,
): Typed {
  if (ctrlKey || metaKey || altKey) return null;
  if ((key === '-' || key === '−') && least < 0) return { minus: true };
  // The row of digits of a French keyboard gives letters without the shift key: what counts is where they are.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : undefined);
  if (digit === undefined) return null;
  const value = minus ? -Number(digit) : Number(digit);
  return value >= least && value <= most ? { value: value + 0 } : null;
}
