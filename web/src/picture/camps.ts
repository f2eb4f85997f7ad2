/** A matrix in which the members of a camp stand together. */
import type { MapActor, Relation } from '../api/model';

/** The rows that one camp takes; those in no camp come last, under the number 0. */
export interface Band {
  camp: number;
  first: number;
  count: number;
}

export interface ByCamps {
  actors: readonly MapActor[];
  bands: readonly Band[];
}

/** Whoever has a relation, camp after camp; in a camp, those with the most relations inside it first. */
export function byCamps(
  camps: readonly (readonly string[])[],
  actors: readonly MapActor[],
  relations: readonly Relation[],
  compare: (a: string, b: string) => number,
): ByCamps {
  const campOf = new Map(camps.flatMap((members, i) => members.map((id) => [id, i + 1] as const)));
  const inside = new Map<string, number>();
  for (const { from, to } of relations) {
    const same = campOf.get(from) === campOf.get(to) ? 1 : 0;
    for (const end of [from, to]) inside.set(end, (inside.get(end) ?? 0) + same);
  }
  const rank = ({ id }: MapActor): number => campOf.get(id) ?? Number.MAX_SAFE_INTEGER;
  const placed = actors
    .filter(({ id }) => inside.has(id))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (inside.get(b.id) ?? 0) - (inside.get(a.id) ?? 0) ||
        compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    );
  const bands: Band[] = [];
  placed.forEach(({ id }, at) => {
    const camp = campOf.get(id) ?? 0;
    const last = bands.at(-1);
    if (last?.camp === camp) last.count++;
    else bands.push({ camp, first: at, count: 1 });
  });
  return { actors: placed, bands };
}

export interface MatrixCell {
  row: number;
  column: number;
  relations: readonly Relation[];
}

/** Both cells of a pair, or for what goes one way the one in the row of whom it comes from. */
export function cellsOf(actors: readonly MapActor[], relations: readonly Relation[]): MatrixCell[] {
  const at = new Map(actors.map(({ id }, i) => [id, i]));
  const cells = new Map<string, { row: number; column: number; relations: Relation[] }>();
  const put = (from: string, to: string, relation: Relation): void => {
    const [row, column] = [at.get(from), at.get(to)];
    if (row === undefined || column === undefined) return;
    const key = `${row} ${column}`;
    const cell = cells.get(key) ?? { row, column, relations: [] };
    cell.relations.push(relation);
    cells.set(key, cell);
  };
  for (const relation of relations) {
    put(relation.from, relation.to, relation);
    if (!relation.directed) put(relation.to, relation.from, relation);
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

export interface MatrixMeasures {
  /** The side of a cell. */
  cell: number;
  /** How much room the names of the rows and of the columns take. */
  name: number;
  head: number;
  left: number;
  width: number;
  height: number;
}

const STRIPE = 34;
const GAP = 8;

/** Cells as large as the width allows, between what can still be read and what is large enough. */
export function matrixMeasures(count: number, longest: number, width: number): MatrixMeasures {
  const name = Math.ceil(Math.min(longest, width < 600 ? 120 : 230));
  const head = Math.ceil(Math.min(longest, 170));
  const left = STRIPE + name + GAP;
  const cell = Math.max(20, Math.min(38, Math.floor((width - left - 2) / Math.max(1, count))));
  return { cell, name, head, left, width: left + count * cell + 2, height: head + GAP + count * cell + 2 };
}
