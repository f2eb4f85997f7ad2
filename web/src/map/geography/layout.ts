import { actorsOf, clusters, type Cluster } from './clusters';
import { toPixel, toPosition, type Position } from './mercator';
import type { Place } from './places';
import { spread } from './spread';

/** From this zoom on, towns open and show their actors one by one. */
export const OPEN_ZOOM = 9.8;
const CLUSTER_DISTANCE = 44;
const HEADROOM = 20;

/** Where everything is drawn at one zoom: actors on their own, and clusters for the others. */
export interface Layout {
  zoom: number;
  spots: ReadonlyMap<string, Position>;
  clusters: readonly Cluster[];
  /** The cluster in which an actor is hidden. */
  homes: ReadonlyMap<string, Cluster>;
}

/** Room between two actors in pixels: closer at first, then enough for their names. */
export function spacing(zoom: number): number {
  return Math.min(64, 26 + Math.max(0, zoom - OPEN_ZOOM) * 11);
}

export function layout(places: readonly Place[], zoom: number): Layout {
  if (zoom >= OPEN_ZOOM) {
    return { zoom, spots: spread(places, zoom, spacing(zoom)), clusters: [], homes: new Map() };
  }
  const gathered = clusters(places, zoom, CLUSTER_DISTANCE);
  const alone = gathered.filter((cluster) => cluster.count === 1);
  const several = gathered.filter((cluster) => cluster.count > 1);
  return {
    zoom,
    spots: new Map(alone.flatMap((c) => actorsOf(c).map((id) => [id, { lon: c.lon, lat: c.lat }]))),
    clusters: several,
    homes: new Map(several.flatMap((cluster) => actorsOf(cluster).map((id) => [id, cluster]))),
  };
}

/** Just above the actors of each town that has several: where its name is written. */
export function headings(places: readonly Place[], { spots, zoom }: Layout): (Position & { name: string })[] {
  return places.flatMap((place) => {
    const own = place.actors.flatMap(({ id }) => spots.get(id) ?? []);
    if (own.length < 2 || !place.name) return [];
    const top = Math.min(...own.map((spot) => toPixel(spot, zoom).y));
    return [{ ...toPosition({ x: toPixel(place, zoom).x, y: top - HEADROOM }, zoom), name: place.name }];
  });
}
