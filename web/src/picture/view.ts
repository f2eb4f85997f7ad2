/** The map that is open as a figure: where its actors stand, and its lines. */
import type { MapActor, Relation } from '../api/model';
import type { Position } from '../map/geography/mercator';
import { curve, parted, type Curve, type Placed } from './change';
import type { Projection } from './ground';
import { pairsOf } from './pairs';

export type Located = MapActor & Position;
export const isLocated = (actor: MapActor): actor is Located =>
  actor.lat !== undefined && actor.lon !== undefined;

/** As they stand on the network, as far apart one way as the other. */
export function onNetwork(actors: readonly MapActor[], width: number, margin: number) {
  const range = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const [left, right] = range(actors.map(({ x }) => x));
  const [low, high] = range(actors.map(({ y }) => y));
  const wide = width - 2 * margin;
  const ratio = (high - low) / Math.max(right - left, 1e-9);
  const height = Math.round(Math.max(0.45, Math.min(1, ratio)) * wide + 2 * margin);
  const scale = Math.min(
    wide / Math.max(right - left, 1e-9),
    (height - 2 * margin) / Math.max(high - low, 1e-9),
  );
  const at = ({ x, y }: MapActor): { x: number; y: number } => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    // The map counts upwards, a picture downwards.
    y: height / 2 - (y - (low + high) / 2) * scale,
  });
  return { spots: standing(actors, at, width, height, margin), height };
}

/** Where they are in the world; those of one place beside one another. */
export const onGround = (actors: readonly Located[], projection: Projection, margin: number): Placed[] =>
  standing(actors, projection.at, projection.width, projection.height, margin);

function standing<Actor extends MapActor>(
  actors: readonly Actor[],
  at: (actor: Actor) => { x: number; y: number },
  width: number,
  height: number,
  margin: number,
): Placed[] {
  const sorted = actors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // A hair's breadth apart, so that those at the same place part in every direction.
  const spots = sorted.map((actor, i) => {
    const { x, y } = at(actor);
    return { actor, x: x + 1e-3 * Math.cos(i), y: y + 1e-3 * Math.sin(i) };
  });
  return parted(spots, width, height, margin);
}

export interface ViewLine extends Curve {
  relation: Relation;
  /** Where it arrives, if it goes one way, and its direction there in degrees. */
  arrow?: { x: number; y: number; turned: number };
}

const ARRIVAL = 0.84;

/** A line for each nature between two actors, beside one another where there are several. */
export function viewLines(relations: readonly Relation[], spots: readonly Placed[]): ViewLine[] {
  const at = new Map(spots.map((spot) => [spot.actor.id, spot]));
  return pairsOf(relations).flatMap((several) =>
    several.flatMap((relation, i): ViewLine[] => {
      const [from, to] = [at.get(relation.from), at.get(relation.to)];
      if (!from || !to || from === to) return [];
      // Bent the same way whichever of the two it goes from.
      const side = relation.from < relation.to ? 1 : -1;
      const bent = curve(from, to, side * (i - (several.length - 1) / 2));
      return [{ relation, ...bent, ...(relation.directed && { arrow: arrival(bent) }) }];
    }),
  );
}

function arrival({ at }: Curve): { x: number; y: number; turned: number } {
  const [before, there] = [at(ARRIVAL - 0.02), at(ARRIVAL)];
  return { ...there, turned: (Math.atan2(there.y - before.y, there.x - before.x) * 180) / Math.PI };
}
