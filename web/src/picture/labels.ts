/** Names on a picture, each where nothing else stands. */
import type { TownLabel } from '../map/geography/towns';
import type { Placed } from './change';
import type { Projection } from './ground';

export interface Label {
  id: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  left: number;
  width: number;
}

const LINE = 17;
const SIGN = 11;

interface Frame {
  width: number;
  height: number;
}

/** Whether a name touches what takes so much room around its place. */
export const touches = ({ left, width, y }: Label, at: { x: number; y: number }, reach: number): boolean =>
  at.x + reach > left && at.x - reach < left + width && at.y + reach > y - LINE + 4 && at.y - reach < y + 4;

/** Whether a name would stand within the frame, on no actor and on no other name. */
function isFree(label: Label, spots: readonly Placed[], names: readonly Label[], frame: Frame): boolean {
  const { left, width: own, y } = label;
  const [top, bottom] = [y - LINE + 4, y + 4];
  if (left < 0 || left + own > frame.width || top < 0 || bottom > frame.height) return false;
  const overActor = spots.some((spot) => touches(label, spot, 8));
  const overName = names.some(
    (other) =>
      other.left < left + own + 4 && left < other.left + other.width + 4 && Math.abs(other.y - y) < LINE,
  );
  return !overActor && !overName;
}

const after = (id: string, x: number, y: number, width: number): Label => ({
  id,
  x,
  y,
  anchor: 'start',
  left: x,
  width,
});
const before = (id: string, x: number, y: number, width: number): Label => ({
  id,
  x,
  y,
  anchor: 'end',
  left: x - width,
  width,
});
const around = (id: string, x: number, y: number, width: number): Label => ({
  id,
  x,
  y,
  anchor: 'middle',
  left: x - width / 2,
  width,
});

/** Names beside their actors, the first ones first; who finds no free room keeps its name for the table. */
export function labelled(
  spots: readonly Placed[],
  wide: (id: string) => number,
  width: number,
  height: number,
): Label[] {
  const labels: Label[] = [];
  for (const { actor, x, y } of spots) {
    const { id } = actor;
    const own = wide(id);
    const choices = [
      after(id, x + SIGN, y + 5, own),
      before(id, x - SIGN, y + 5, own),
      around(id, x, y + SIGN + 14, own),
      around(id, x, y - SIGN - 4, own),
      ...[y + 16, y - 8].flatMap((aside) => [after(id, x + 9, aside, own), before(id, x - 9, aside, own)]),
    ];
    const found = choices.find((one) => isFree(one, spots, labels, { width, height }));
    if (found) labels.push(found);
  }
  return labels;
}

const MOST_TOWNS = 16;
/** How far from its place a town may be named, nearest first. */
const ASIDE = [0, 20, 34];

/** The largest towns of the frame, named at their place or near it; those that find no room there are left out. */
export function townNames(
  towns: readonly TownLabel[],
  { at, width, height }: Projection,
  spots: readonly Placed[],
  names: readonly Label[],
  wide: (name: string) => number,
): Label[] {
  const found: Label[] = [];
  for (const [name, lon, lat] of towns) {
    const { x, y } = at({ lon, lat });
    if (x < 0 || x > width || y < 0 || y > height) continue;
    const own = wide(name);
    const choices = ASIDE.flatMap((far) => [
      around(name, x, y - far + 5, own),
      around(name, x, y + far + 5, own),
      after(name, x + far + 4, y + 5, own),
      before(name, x - far - 4, y + 5, own),
    ]);
    const free = choices.find((one) => isFree(one, spots, [...names, ...found], { width, height }));
    if (free) found.push(free);
    if (found.length === MOST_TOWNS) break;
  }
  return found;
}
