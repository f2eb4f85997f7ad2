/** The network around one actor: those one step away beside it, those two steps away further out, none over another. */
import type { MapActor, Relation } from '../api/model';
import { pairsOf } from './pairs';

export interface EgoNode {
  actor: MapActor;
  /** 0 for the actor itself, then how many steps away. */
  step: number;
  /** Left of the actor or right of it. */
  side: -1 | 0 | 1;
  x: number;
  y: number;
}

export interface EgoTie {
  relation: Relation;
  from: EgoNode;
  to: EgoNode;
  /** How many relations of the same two come before it, and how many there are. */
  place: number;
  of: number;
}

export interface EgoLayout {
  nodes: readonly EgoNode[];
  ties: readonly EgoTie[];
  width: number;
  height: number;
  /** How wide a name may be. */
  name: number;
}

export interface EgoRoom {
  width: number;
  steps: 1 | 2;
  /** The order of natures, so that what is alike stands together. */
  rank: (nature: string) => number;
  compare: (a: string, b: string) => number;
}

const ROW = 38;
const TOP = 24;
/** From the edge of a name to the sign of the next actor, where lines run: at least and at most. */
const RUN = 96;
const LONGEST_RUN = 210;
const SIGN = 14;
const LONGEST_NAME = 210;
const SHORTEST_NAME = 96;
/** The room below the actor itself for its own name. */
const OWN = 150;

interface Found {
  actor: MapActor;
  step: number;
  /** By which nature it is first reached. */
  rank: number;
  /** Through whom, two steps away. */
  through: string;
}

/** Whoever is that near, nearest first, then by the nature that leads there and by name. */
export function around(
  ego: MapActor,
  actors: readonly MapActor[],
  relations: readonly Relation[],
  { steps, rank, compare }: Pick<EgoRoom, 'steps' | 'rank' | 'compare'>,
): Found[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const found = new Map<string, Found>([[ego.id, { actor: ego, step: 0, rank: 0, through: '' }]]);
  const order = (a: Found, b: Found): number =>
    a.step - b.step ||
    a.rank - b.rank ||
    compare(a.actor.name, b.actor.name) ||
    (a.actor.id < b.actor.id ? -1 : 1);
  for (let step = 1; step <= steps; step++) {
    const edge = [...found.values()].filter((one) => one.step === step - 1).sort(order);
    const reached = new Map<string, Found>();
    for (const { actor: near } of edge) {
      for (const { from, to, nature } of relations) {
        if (from !== near.id && to !== near.id) continue;
        const actor = known.get(from === near.id ? to : from);
        if (!actor || found.has(actor.id)) continue;
        const before = reached.get(actor.id);
        if (!before) reached.set(actor.id, { actor, step, rank: rank(nature), through: near.id });
        else if (before.through === near.id) before.rank = Math.min(before.rank, rank(nature));
      }
    }
    reached.forEach((one, id) => found.set(id, one));
  }
  return [...found.values()].sort(order);
}

export function egoLayout(
  ego: MapActor,
  actors: readonly MapActor[],
  relations: readonly Relation[],
  room: EgoRoom,
): EgoLayout {
  const found = around(ego, actors, relations, room);
  const first = found.filter(({ step }) => step === 1);
  const second = found.filter(({ step }) => step === 2);
  const columns = second.length ? 2 : 1;
  const both = room.width >= 2 * (columns * (RUN + 2 * SIGN + SHORTEST_NAME + 40)) && first.length > 3;
  const sides = both ? ([1, -1] as const) : ([1] as const);
  // The centre keeps room for the name of the actor, which stands under it.
  const free = room.width / sides.length - (both ? 0 : OWN / 2);
  const name = Math.max(SHORTEST_NAME, Math.min(LONGEST_NAME, free / columns - RUN - 2 * SIGN));
  const run = Math.max(RUN, Math.min(LONGEST_RUN, free / columns - name - 2 * SIGN));
  const column = run + name + 2 * SIGN;
  const half = columns * column;
  const width = both ? 2 * half : half + OWN / 2;
  const middle = both ? half : OWN / 2;

  const sideOf = shared(first, second, sides);
  const rows = sides.map((side) =>
    Math.max(
      ...[1, 2].map((step) => found.filter((one) => one.step === step && sideOf(one) === side).length),
    ),
  );
  const height = 2 * TOP + Math.max(3, ...rows) * ROW;
  const nodes: EgoNode[] = [{ actor: ego, step: 0, side: 0, x: middle, y: height / 2 }];
  const heights = new Map<string, number>();
  for (const side of sides) {
    const near = first.filter((one) => sideOf(one) === side);
    const far = second.filter((one) => sideOf(one) === side);
    spread(near.length, height).forEach((y, i) => {
      const one = near[i];
      if (one) heights.set(one.actor.id, y);
    });
    far.sort((a, b) => (heights.get(a.through) ?? 0) - (heights.get(b.through) ?? 0));
    spread(far.length, height).forEach((y, i) => {
      const one = far[i];
      if (one) heights.set(one.actor.id, y);
    });
    for (const { actor, step } of [...near, ...far]) {
      const x = middle + side * ((step - 1) * column + run + SIGN);
      nodes.push({ actor, step, side, x, y: heights.get(actor.id) ?? 0 });
    }
  }
  const ties = tiesOf(nodes, relations);
  // With two steps, or on one side, the lines among the others would run over names or lines: they are left to the table.
  return { nodes, ties: both && columns === 1 ? ties : ties.filter(leadsOut), width, height, name };
}

/** From the actor to its neighbours, or from one of these further out on the same side. */
const leadsOut = ({ from, to }: EgoTie): boolean =>
  !from.step || !to.step || (from.side === to.side && from.step !== to.step);

/** On which side each stands: those one step away by turns in blocks, those two steps away beside whom they come through. */
function shared(
  first: readonly Found[],
  second: readonly Found[],
  sides: readonly (1 | -1)[],
): (one: Found) => 1 | -1 {
  const side = new Map<string, 1 | -1>();
  const cut = sides.length > 1 ? Math.ceil(first.length / 2) : first.length;
  first.forEach(({ actor }, i) => side.set(actor.id, i < cut ? 1 : -1));
  for (const { actor, through } of second) side.set(actor.id, side.get(through) ?? 1);
  return ({ actor }) => side.get(actor.id) ?? 1;
}

/** So many rows, even, around the middle. */
function spread(count: number, height: number): number[] {
  const gap = Math.min(ROW * 1.6, (height - 2 * TOP) / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => height / 2 + (i - (count - 1) / 2) * gap);
}

function tiesOf(nodes: readonly EgoNode[], relations: readonly Relation[]): EgoTie[] {
  const at = new Map(nodes.map((node) => [node.actor.id, node]));
  const ties: EgoTie[] = [];
  for (const several of pairsOf(relations)) {
    several.forEach((relation, place) => {
      const [from, to] = [at.get(relation.from), at.get(relation.to)];
      if (from && to && from !== to) ties.push({ relation, from, to, place, of: several.length });
    });
  }
  return ties.sort((a, b) => (a.relation.id < b.relation.id ? -1 : 1));
}

export interface EgoLine {
  d: string;
  /** Where its sign stands. */
  x: number;
  y: number;
  /** Where a relation that goes one way arrives, and whether it comes there from the left. */
  arrow: { x: number; y: number; heading: 1 | -1 } | null;
}

const BETWEEN = 13;
/** How far along its line the sign stands: near the end, where each line has come to its own height. */
const NEAR_END = 0.86;

/** The line of a tie: from beside a sign to beside the next, past names rather than over them. */
export function egoLine({ relation, from, to, place, of }: EgoTie, name: number): EgoLine {
  const shift = (place - (of - 1) / 2) * BETWEEN;
  const [a, b] = from.step <= to.step ? [from, to] : [to, from];
  if (a.side === b.side && a.step === b.step) {
    const bulge = a.side * -(14 + Math.min(52, Math.abs(a.y - b.y) * 0.16));
    const x = a.x - a.side * SIGN;
    const out = x + bulge + shift;
    return {
      d: `M${x} ${a.y}C${out} ${a.y} ${out} ${b.y} ${x} ${b.y}`,
      x: x + (out - x) * 0.75,
      y: (a.y + b.y) / 2,
      arrow: relation.directed ? { x, y: to.y, heading: a.side || 1 } : null,
    };
  }
  // Whoever stands further in is left behind its name, unless it is the actor in the middle.
  const towards = b.side || 1;
  const start =
    a.step === 0
      ? a.x + towards * SIGN
      : a.side === b.side
        ? a.x + a.side * (SIGN + name)
        : a.x - a.side * SIGN;
  const end = b.x - b.side * SIGN;
  const [y1, y2] = [a.y + shift, b.y + shift];
  const bend = (start + end) / 2;
  const heading = end > start ? 1 : -1;
  const arrives = to === b ? { x: end, y: y2, heading } : { x: start, y: y1, heading: -heading };
  return {
    d: `M${start} ${y1}C${bend} ${y1} ${bend} ${y2} ${end} ${y2}`,
    x: cubic(start, bend, bend, end),
    y: cubic(y1, y1, y2, y2),
    arrow: relation.directed ? (arrives as EgoLine['arrow']) : null,
  };
}

const cubic = (a: number, b: number, c: number, d: number, t = NEAR_END): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
