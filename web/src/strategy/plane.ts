/** Where the points of the influence–dependence plane and their names stand in the picture. */
import { column, type Answer } from '../api/questions';

/** What is drawn of an actor. */
export interface PlanePoint {
  id: string;
  name: string;
  influence: number;
  dependence: number;
}

export interface PlaneActor extends PlanePoint {
  quarter: string | null;
  power: number | null;
  holds: number;
  readings: number;
}

export interface Placed extends PlanePoint {
  x: number;
  y: number;
  /** Where its name begins, or ends when it stands to the left of its point. */
  label: { x: number; y: number; left: boolean };
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  points: Placed[];
  /** Where the axes cross. */
  x: number;
  y: number;
}

const number = (cell: unknown): number => (typeof cell === 'number' ? cell : 0);

export function actorsOfPlane(answer: Answer, name: (id: string) => string): PlaneActor[] {
  const [influence, dependence, quarter, power, holds, readings] = [
    'influence',
    'dependence',
    'quarter',
    'power',
    'holds',
    'readings',
  ].map((known) => column(answer, known));
  return column(answer, 'actor').map((id, i) => ({
    id: String(id),
    name: name(String(id)),
    influence: number(influence?.[i]),
    dependence: number(dependence?.[i]),
    quarter: typeof quarter?.[i] === 'string' ? quarter[i] : null,
    power: typeof power?.[i] === 'number' ? power[i] : null,
    holds: number(holds?.[i]),
    readings: number(readings?.[i]),
  }));
}

const LINE = 17;
/** How wide a letter is on average, at the size of the names. */
const LETTER = 7.4;
const GAP = 11;
const STEPS = 60;

/**
 * Both axes have one scale, from a little under the least there is to a little over the most. Names keep clear of each
 * other, on either side of their points and as near to them as they can.
 */
export function placed(actors: readonly PlanePoint[], box: Box): Placement {
  const all = actors.flatMap(({ influence, dependence }) => [influence, dependence]);
  const low = all.length ? Math.min(...all) : 0;
  const high = all.length ? Math.max(...all) : 0;
  const wide = Math.max(1, high - low);
  const share = (value: number): number => (value - low + wide / 10) / (wide * 1.2);
  const x = (value: number): number => box.left + (box.right - box.left) * share(value);
  const y = (value: number): number => box.bottom - (box.bottom - box.top) * share(value);
  const mean = actors.reduce((sum, { influence }) => sum + influence, 0) / Math.max(1, actors.length);
  const taken = [
    ...actors.map((actor) => around(x(actor.dependence), y(actor.influence), 7)),
    ...corners(box),
  ];
  const points = [...actors]
    .sort((a, b) => b.influence - a.influence || a.dependence - b.dependence)
    .map((actor) => {
      const [px, py] = [x(actor.dependence), y(actor.influence)];
      const width = actor.name.length * LETTER;
      const rooms = Array.from({ length: STEPS }, (_, step) => {
        const at = py + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * (LINE / 2);
        return [px + GAP, px - GAP - width].map((from) => ({
          ...{ left: from, right: from + width, top: at - LINE / 2, bottom: at + LINE / 2 },
        }));
      }).flat();
      const inside = rooms.filter((room) => within(room, box));
      const room = inside.find((one) => !taken.some((other) => overlap(one, other))) ?? inside[0] ?? rooms[0];
      if (room) taken.push(room);
      const left = room !== undefined && room.left < px;
      const middle = room ? (room.top + room.bottom) / 2 : py;
      return { ...actor, x: px, y: py, label: { x: left ? px - GAP : px + GAP, y: middle, left } };
    });
  return { points, x: x(mean), y: y(mean) };
}

const around = (x: number, y: number, reach: number): Box => ({
  ...{ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
});

/** Where the quarters have their names. */
function corners({ left, right, top, bottom }: Box): Box[] {
  const [wide, high] = [100, 28];
  return [left, right - wide].flatMap((from) =>
    [top, bottom - high].map((above) => ({
      ...{ left: from, right: from + wide, top: above, bottom: above + high },
    })),
  );
}

const within = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
