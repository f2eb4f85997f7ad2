import { toPixel, type Pixel, type Position } from './mercator';
import type { Place } from './places';

/** Places too close to be told apart at one zoom, gathered around the most populated of them. */
export interface Cluster extends Position {
  id: string;
  places: Place[];
  count: number;
}

/** Gathers places nearer than so many pixels; expects the most populated first. */
export function clusters(places: readonly Place[], zoom: number, distance: number): Cluster[] {
  const found: (Cluster & { centre: Pixel })[] = [];
  for (const place of places) {
    const at = toPixel(place, zoom);
    const home = found.find(({ centre }) => Math.hypot(centre.x - at.x, centre.y - at.y) < distance);
    if (home) {
      home.places.push(place);
      home.count += place.actors.length;
    } else {
      const { lon, lat, key } = place;
      found.push({ id: `place:${key}`, lon, lat, places: [place], count: place.actors.length, centre: at });
    }
  }
  return found.map(({ id, lon, lat, places, count }) => ({ id, lon, lat, places, count }));
}

export const actorsOf = (cluster: Cluster): string[] =>
  cluster.places.flatMap((place) => place.actors.map((actor) => actor.id));
