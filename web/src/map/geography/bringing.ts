import type { Layout } from './layout';
import { layout, OPEN_ZOOM } from './layout';
import type { Position } from './mercator';
import type { Place } from './places';

/** Near enough for the actors of a town to stand one by one. */
export const SINGLY = OPEN_ZOOM + 0.8;

/** Where one must look, and how near, to see an actor that a cluster hides; null when none does. */
export function outOfCluster(
  actor: string,
  { homes }: Layout,
  places: readonly Place[],
): { at: Position; zoom: number } | null {
  const home = homes.get(actor);
  if (!home) return null;
  const at = layout(places, SINGLY).spots.get(actor) ?? home;
  return { at, zoom: SINGLY };
}
