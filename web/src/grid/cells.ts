/** What each cell of the matrix holds, for the group or for one person. */
import type { Reading } from '../api/documents';
import type { Certainty, Relation } from '../api/model';
import { unsettled } from '../relation/settled';
import { grouped } from '../territory/grouped';

/** A relation or a reading, as a cell shows it. */
export interface Shade {
  id: string;
  nature: string;
  object?: string | undefined;
  certainty?: Certainty | undefined;
  readings: number;
  /** Readings differ, and nobody has decided between them. */
  contested: boolean;
  arbitrated?: boolean;
  /** How many readings its round asks for, when it has fewer. */
  quorum?: number | undefined;
  /** How many readings later than the decision say otherwise. */
  contradicted?: number | undefined;
  /** What was retained before they turned the majority. */
  turnedFrom?: string | undefined;
}

export interface CellContent {
  /** The one that the cell shows: the others are counted beside it. */
  dominant: Shade;
  shades: readonly Shade[];
  contested: boolean;
  /** It is not among what the filters leave. */
  hidden: boolean;
}

/** A cell as it is drawn. */
export interface ShownCell {
  content: CellContent | undefined;
  /** What was just typed is not saved yet. */
  fresh: boolean;
  /** How many threads about the pair are open. */
  open: number;
}

/** The same for a pair, whichever of the two comes first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

const ofRelation = (relation: Relation): Shade => ({
  id: relation.id,
  nature: relation.nature,
  object: relation.object,
  certainty: relation.certainty,
  readings: relation.readings ?? 1,
  contested: unsettled(relation),
  arbitrated: relation.retained === 'arbitration',
  quorum: relation.quorum,
  contradicted: relation.contradicted,
  turnedFrom: relation.turnedFrom,
});

const ofReading = (reading: Reading): Shade => ({
  id: reading.id,
  nature: reading.nature,
  object: reading.object,
  certainty: reading.certainty,
  readings: 1,
  contested: false,
});

/** The most read comes first; between equals, what bears on everything, then the order of the list. */
export function cellOf(
  shades: readonly Shade[],
  rank: (object: string) => number,
  hidden = false,
): CellContent {
  const place = ({ object }: Shade): number => (object === 'global' ? -1 : rank(object ?? ''));
  const ordered = [...shades].sort((a, b) => b.readings - a.readings || place(a) - place(b));
  const dominant = ordered[0];
  if (!dominant) throw new RangeError('A cell without a reading has no content');
  return { dominant, shades: ordered, contested: shades.some((shade) => shade.contested), hidden };
}

/** What the group retains of each pair; pairs of which the filters leave nothing are there too, hidden. */
export function retainedCells(
  inFrame: readonly Relation[],
  left: readonly Relation[],
  rank: (object: string) => number,
): Map<string, CellContent> {
  const cells = new Map<string, CellContent>();
  const pair = ({ from, to }: Relation): string => pairOf(from, to);
  for (const [key, relations] of grouped(inFrame, pair))
    cells.set(key, cellOf(relations.map(ofRelation), rank, true));
  for (const [key, relations] of grouped(left, pair)) cells.set(key, cellOf(relations.map(ofRelation), rank));
  return cells;
}

/** What one person reads of each pair. */
export function readCells(
  readings: readonly Reading[],
  rank: (object: string) => number,
): Map<string, CellContent> {
  const byPair = grouped(readings, ({ from, to }) => pairOf(from, to));
  return new Map([...byPair].map(([key, own]) => [key, cellOf(own.map(ofReading), rank)]));
}

/** What somebody says themselves, and types in the matrix: not what they settled for the group. */
export const typedBy = (someone: string, readings: readonly Reading[]): Reading[] =>
  readings.filter(({ person, arbitrates }) => person === someone && !arbitrates);
