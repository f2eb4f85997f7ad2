/** Which names are written, and where, so that none covers another. */
export interface Candidate {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}

export interface Placed {
  id: string;
  /** Left and top of the text's box. */
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 64;
const GAP = 3;
/** So many of the most important are named even where that covers lesser actors. */
const EMINENT = 6;
const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * Candidates come by importance: the first keep their place, later ones go where there is room or nowhere.
 * What would leave the frame, or go under what covers it, is written on another side or moved into it.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  limit: number,
  frame: Box = EVERYWHERE,
): Placed[] {
  const shapes = new Grid();
  const names = new Grid();
  candidates.forEach(({ x, y, radius }, i) => (i < EMINENT ? names : shapes).add(around(x, y, radius * 0.8)));
  const placed: Placed[] = [];
  for (const [i, candidate] of candidates.entries()) {
    if (placed.length >= limit) break;
    const sides = positions(candidate);
    const slid = [sides[0], sides[3]].flatMap((box) => (box ? slide(box, candidate, frame) : []));
    const free = [...sides, ...slid].filter((side) => within(side, frame) && names.free(side));
    const box = free.find((side) => shapes.free(side)) ?? (i < EMINENT ? free[0] : undefined);
    if (!box) continue;
    names.add(box);
    placed.push({ id: candidate.id, x: box.left, y: box.top });
  }
  return placed;
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function positions({ x, y, radius, width, height }: Candidate): Box[] {
  const away = radius + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x - width / 2, y + away),
    at(x + away, y - height / 2),
    at(x - width - away, y - height / 2),
    at(x - width / 2, y - away - height),
  ];
}

/** Below or above its actor a name may move sideways to stay in the frame, as long as it stays beside it. */
function slide(box: Box, { x, radius }: Candidate, frame: Box): Box[] {
  const by = Math.max(frame.left - box.left, 0) + Math.min(frame.right - box.right, 0);
  const moved = { ...box, left: box.left + by, right: box.right + by };
  return by && moved.left < x + radius && moved.right > x - radius ? [moved] : [];
}

/** Boxes by the squares they touch, so that a collision is looked for only nearby. */
class Grid {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const boxes = this.cells.get(key);
      if (boxes) boxes.push(box);
      else this.cells.set(key, [box]);
    }
  }

  free(box: Box): boolean {
    return cellsOf(box).every((key) => !this.cells.get(key)?.some((other) => overlap(box, other)));
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`);
  return keys;
}

const within = (box: Box, frame: Box): boolean => box.left >= frame.left && box.right <= frame.right;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
