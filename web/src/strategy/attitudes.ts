/** Where the sociodynamic map draws its zones, and the actors in them. */
import { column, type Answer, type Cell } from '../api/questions';
import type { AttitudeCell } from '../api/strategy';
import { wrapped, type Measure } from '../picture/text';

export interface AttitudeActor {
  id: string;
  name: string;
  type: string | null;
  approach: string | null;
  synergy: number | null;
  synergies: string | null;
  antagonism: number | null;
  antagonisms: string | null;
  holds: number;
  readings: number;
}

const number = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);

export function actorsOfAnswer(answer: Answer, name: (id: string) => string): AttitudeActor[] {
  const named = (of: string): Cell[] => column(answer, of);
  const [type, approach, synergy, synergies] = ['attitude', 'approach', 'synergy', 'synergies'].map(named);
  const [antagonism, antagonisms, holds, readings] = ['antagonism', 'antagonisms', 'holds', 'readings'].map(
    named,
  );
  return named('actor').map((id, i) => ({
    id: String(id),
    name: name(String(id)),
    type: text(type?.[i]),
    approach: text(approach?.[i]),
    synergy: number(synergy?.[i]),
    synergies: text(synergies?.[i]),
    antagonism: number(antagonism?.[i]),
    antagonisms: text(antagonisms?.[i]),
    holds: number(holds?.[i]) ?? 0,
    readings: number(readings?.[i]) ?? 0,
  }));
}

/** Where both levels stand; between two levels, the type on all sides of them, or between several. */
export function typeAt(types: readonly AttitudeCell[], synergy: number, antagonism: number): string {
  const around = types.filter(
    (cell) => Math.abs(cell.synergy - synergy) < 1 && Math.abs(cell.antagonism - antagonism) < 1,
  );
  const [type, ...others] = new Set(around.map((cell) => cell.type));
  return type !== undefined && !others.length ? type : 'between';
}

interface Track {
  /** The level, or the half between two levels where somebody stands there. */
  level: number;
  from: number;
  to: number;
}
interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Whether it parts two types, and not two levels of one. */
  parts: boolean;
}
export interface AttitudePlane {
  width: number;
  height: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Where each level of antagonism has its middle, and each of synergy. */
  across: { level: number; at: number }[];
  up: { level: number; at: number }[];
  /** Between the cells. */
  lines: Line[];
  /** What each zone is called, in its first corner. */
  zones: { type: string; x: number; y: number }[];
  points: { id: string; x: number; y: number; lines: string[] }[];
}

const LEVELS = [1, 2, 3, 4];
const LEFT = 58;
const TOP = 8;
const RIGHT = 10;
const BELOW = 50;
const LINE = 18;
const NARROWEST = 126;
/** Of a cell: the name of its zone, and room to breathe. */
const HEAD = 30;
const LEAST = 88;
/** From the edge of a cell to the names of its actors. */
export const INDENT = 24;

/**
 * Four by four cells, synergy upwards and antagonism to the right. Cells grow with those who stand in them; whoever stands
 * between two levels has a strip of their own across the line.
 */
export function drawn(
  actors: readonly AttitudeActor[],
  types: readonly AttitudeCell[],
  wanted: number,
  measure: Measure,
): AttitudePlane {
  const placed = actors.flatMap(({ id, name, synergy, antagonism }) =>
    synergy === null || antagonism === null ? [] : [{ id, name, synergy, antagonism }],
  );
  const used = (levels: number[]): number[] => [...new Set([...LEVELS, ...levels])].sort((a, b) => a - b);
  const columns = used(placed.map(({ antagonism }) => antagonism));
  const rows = used(placed.map(({ synergy }) => synergy)).reverse();
  const wide = Math.max(NARROWEST, (wanted - LEFT - RIGHT) / columns.length);
  const width = LEFT + RIGHT + wide * columns.length;
  const across = columns.map((level, i) => ({ level, from: LEFT + i * wide, to: LEFT + (i + 1) * wide }));

  const named = placed.map((one) => ({ ...one, lines: wrapped(one.name, wide - INDENT - 6, 2, measure) }));
  const inCell = (row: number, at: number): typeof named =>
    named.filter(({ synergy, antagonism }) => synergy === row && antagonism === at);
  const tall = (row: number): number => {
    const most = Math.max(
      ...columns.map((at) => inCell(row, at).reduce((sum, { lines }) => sum + lines.length, 0)),
    );
    return Number.isInteger(row) ? Math.max(LEAST, HEAD + most * LINE + 8) : most * LINE + 8;
  };
  let next = TOP;
  const up = rows.map((level) => ({ level, from: next, to: (next += tall(level)) }));
  const bottom = next;

  const points = up.flatMap((row) =>
    across.flatMap((at) => {
      let y = row.from + (Number.isInteger(row.level) ? HEAD : 4);
      return inCell(row.level, at.level).map(({ id, lines }) => {
        const point = { id, x: at.from + 12, y: y + LINE / 2, lines };
        y += lines.length * LINE;
        return point;
      });
    }),
  );

  const typeOf = (synergy: number, antagonism: number): string =>
    types.find((cell) => cell.synergy === synergy && cell.antagonism === antagonism)?.type ?? '';
  const columnEnds = ends(across);
  const rowEnds = ends(up);
  const lines = LEVELS.flatMap((synergy) =>
    LEVELS.flatMap((antagonism) => {
      const [x, y] = [columnEnds.get(antagonism), rowEnds.get(synergy)];
      if (!x || !y) return [];
      const found: Line[] = [];
      const other = (above: number, aside: number): boolean =>
        typeOf(synergy, antagonism) !== typeOf(synergy + above, antagonism + aside);
      if (antagonism < 4) found.push({ x1: x.to, x2: x.to, y1: y.from, y2: y.to, parts: other(0, 1) });
      if (synergy < 4) found.push({ x1: x.from, x2: x.to, y1: y.from, y2: y.from, parts: other(1, 0) });
      return found;
    }),
  );
  const zones = firstOfEach(types).flatMap(({ synergy, antagonism, type }) => {
    const [x, y] = [columnEnds.get(antagonism), up.find(({ level }) => level === synergy)];
    return x && y ? [{ type, x: x.from + 10, y: y.from + 20 }] : [];
  });
  const middles = (tracks: readonly Track[]): { level: number; at: number }[] =>
    tracks
      .filter(({ level }) => Number.isInteger(level))
      .map(({ level, from, to }) => ({ level, at: (from + to) / 2 }));
  return {
    ...{ width, height: bottom + BELOW, left: LEFT, top: TOP, right: width - RIGHT, bottom },
    ...{ across: middles(across), up: middles(up), lines, zones, points },
  };
}

/** How far the cells of each level reach: to the middle of the strip between two levels where there is one. */
function ends(tracks: readonly Track[]): Map<number, { from: number; to: number }> {
  const strip = (index: number): number => {
    const track = tracks[index];
    return track && !Number.isInteger(track.level) ? (track.to - track.from) / 2 : 0;
  };
  return new Map(
    tracks.flatMap(({ level, from, to }, i) =>
      Number.isInteger(level) ? [[level, { from: from - strip(i - 1), to: to + strip(i + 1) }]] : [],
    ),
  );
}

/** The first cell of every zone, from above and from the left: a type may have several that do not touch. */
function firstOfEach(types: readonly AttitudeCell[]): AttitudeCell[] {
  const left = new Set(types.toSorted((a, b) => b.synergy - a.synergy || a.antagonism - b.antagonism));
  const first: AttitudeCell[] = [];
  for (const cell of left) {
    first.push(cell);
    const zone = [cell];
    for (let one = zone.pop(); one; one = zone.pop()) {
      left.delete(one);
      for (const other of left) if (other.type === one.type && touch(one, other)) zone.push(other);
    }
  }
  return first;
}

const touch = (a: AttitudeCell, b: AttitudeCell): boolean =>
  Math.abs(a.synergy - b.synergy) + Math.abs(a.antagonism - b.antagonism) === 1;
