import type { MapActor } from '../../api/model';
import type { Position } from './mercator';

/** One position and the actors known to be there. */
export interface Place extends Position {
  key: string;
  name: string;
  actors: MapActor[];
}

export type Located = MapActor & Position;

export function isLocated(actor: MapActor): actor is Located {
  return actor.lat !== undefined && actor.lon !== undefined && actor.locationStatus !== 'unknown';
}

/** The places of these actors (to a hundred metres), the most populated first, then by name. */
export function places(actors: readonly MapActor[]): Place[] {
  const found = new Map<string, Place>();
  for (const actor of actors) {
    if (!isLocated(actor)) continue;
    const { lon, lat } = actor;
    const key = `${lon.toFixed(3)},${lat.toFixed(3)}`;
    const place = found.get(key) ?? { key, name: '', lon, lat, actors: [] };
    place.actors.push(actor);
    found.set(key, place);
  }
  for (const place of found.values()) {
    place.actors.sort((a, b) => (a.id < b.id ? -1 : 1));
    place.name = usualName(place.actors);
  }
  return [...found.values()].sort((a, b) => b.actors.length - a.actors.length || (a.key < b.key ? -1 : 1));
}

function usualName(actors: readonly MapActor[]): string {
  const counts = new Map<string, number>();
  for (const { town } of actors) if (town) counts.set(town, (counts.get(town) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b))[0]?.[0] ?? '';
}
