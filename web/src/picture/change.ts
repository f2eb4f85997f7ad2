/** Two states of a territory's relations side by side: what begins, what ends, what turns into something else. */
import type { Comparison } from '../api/campaigns';
import type { MapActor, Relation } from '../api/model';
import { touches, type Label } from './labels';

export type Mark = 'born' | 'ended' | 'turned';

export interface Difference {
  mark: Mark;
  before?: Relation;
  after?: Relation;
}

/** The relations of before and after, and the differences between them. */
export interface Sides {
  before: readonly Relation[];
  after: readonly Relation[];
  differences: readonly Difference[];
  /** Actors that are there on one side only. */
  gone: ReadonlySet<string>;
}

/** Two campaigns, with what the comparison of the two says of them. */
export function ofCampaigns(
  relations: readonly Relation[],
  { from, to }: { from: string; to: string },
  { born, ended, flipped }: Pick<Comparison, 'born' | 'ended' | 'flipped'>,
): Sides {
  const known = new Map(relations.map((relation) => [relation.id, relation]));
  const marked = (mark: Mark, some: Comparison['born']): Difference[] =>
    some.flatMap(({ before, after }) => {
      const [was, is] = [known.get(before?.id ?? ''), known.get(after?.id ?? '')];
      // What is said to have ended is no longer there, even where it is still told as past.
      const kept = {
        ...(mark !== 'born' && was && { before: was }),
        ...(mark !== 'ended' && is && { after: is }),
      };
      return kept.before || kept.after ? [{ mark, ...kept }] : [];
    });
  const over = new Set(ended.map(({ after }) => after?.id));
  const notYet = new Set(born.map(({ before }) => before?.id));
  return {
    before: relations.filter(({ id, campaign }) => campaign === from && !notYet.has(id)),
    after: relations.filter(({ id, campaign }) => campaign === to && !over.has(id)),
    differences: [...marked('turned', flipped), ...marked('born', born), ...marked('ended', ended)],
    gone: new Set(),
  };
}

export interface Placed {
  actor: MapActor;
  x: number;
  y: number;
}

const APART = 24;
const ROUNDS = 80;

/** Where actors stand on the map, fitted into a frame and moved apart where they would touch. */
export function fitted(actors: readonly MapActor[], width: number, height: number, margin: number): Placed[] {
  const sorted = actors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const range = (of: (actor: MapActor) => number): [number, number] => {
    const all = sorted.map(of);
    return [Math.min(...all), Math.max(...all)];
  };
  const [left, right] = range(({ x }) => x);
  const [low, high] = range(({ y }) => y);
  const [wide, tall] = [width - 2 * margin, height - 2 * margin];
  const within = (value: number, most: number): number => Math.max(margin, Math.min(most - margin, value));
  const spots = sorted.map((actor, i) => ({
    actor,
    // A hair's breadth apart, so that those at the same place part in some direction.
    x: within(margin + (right > left ? (actor.x - left) / (right - left) : 0.5) * wide + i * 1e-3, width),
    // The map counts upwards, a picture downwards.
    y: within(margin + (high > low ? (high - actor.y) / (high - low) : 0.5) * tall + (i % 7) * 1e-3, height),
  }));
  return parted(spots, width, height, margin);
}

/** The same spots, moved apart where they would touch, within the frame; the spots themselves are moved. */
export function parted(spots: Placed[], width: number, height: number, margin: number): Placed[] {
  const within = (value: number, most: number): number => Math.max(margin, Math.min(most - margin, value));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy) || 1e-6;
        if (distance >= APART) continue;
        const push = (APART - distance) / 2 / distance;
        [a.x, a.y] = [within(a.x - dx * push, width), within(a.y - dy * push, height)];
        [b.x, b.y] = [within(b.x + dx * push, width), within(b.y + dy * push, height)];
      }
    }
  }
  return spots;
}

interface Spot {
  x: number;
  y: number;
}

export interface Curve {
  d: string;
  /** Where one is after such a part of the way. */
  at: (part: number) => Spot;
}

const BEND = 44;

/** From one actor to another, bent aside by its place among the lines of the two. */
export function curve(from: Spot, to: Spot, place: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const out = place * BEND;
  const x = (from.x + to.x) / 2 - ((to.y - from.y) / length) * out;
  const y = (from.y + to.y) / 2 + ((to.x - from.x) / length) * out;
  const between = (a: number, b: number, c: number, t: number): number =>
    (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return {
    d: `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`,
    at: (t) => ({ x: between(from.x, x, to.x, t), y: between(from.y, y, to.y, t) }),
  };
}

const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;
const MARK = 7;

/** On each line the first place, from its middle, where a mark covers no name, no actor and no other mark. */
export function marksOn(
  lines: readonly Pick<Curve, 'at'>[],
  spots: readonly Placed[],
  labels: readonly Label[],
): Spot[] {
  const taken: Spot[] = [];
  const near = (a: Spot, b: Spot, most: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) < most;
  const crowded = (spot: Spot): number =>
    taken.filter((other) => near(spot, other, 2 * MARK)).length +
    spots.filter((other) => near(spot, other, MARK + 9)).length +
    labels.filter((label) => touches(label, spot, MARK)).length;
  for (const { at } of lines) {
    const choices = PARTS.map((part) => ({ spot: at(part), crowd: crowded(at(part)) }));
    const best = choices.reduce((a, b) => (b.crowd < a.crowd ? b : a));
    taken.push(best.spot);
  }
  return taken;
}
