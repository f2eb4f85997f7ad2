import type { FeatureCollection, Point } from 'geojson';
import { kilometres, type Position } from './mercator';

/** Name, longitude, latitude and people, the largest towns first. */
export type TownLabel = [name: string, lon: number, lat: number, people: number];

let loading: Promise<TownLabel[]> | undefined;

/** The towns written on the base map, fetched once. */
export function townLabels(): Promise<TownLabel[]> {
  loading ??= fetch('/geography/towns.json')
    .then((answer) => {
      if (!answer.ok) throw new Error(`/geography/towns.json: ${answer.status}`);
      return answer.json() as Promise<TownLabel[]>;
    })
    .catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    });
  return loading;
}

export function townPoints(labels: readonly TownLabel[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: labels.map(([name, lon, lat, people]) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { name, people },
    })),
  };
}

/** Kilometres that a town of this size covers around its centre, as the base map draws it. */
const reach = (people: number): number => 0.3 + 0.008 * Math.sqrt(people);

/** The town that a position belongs to, judged by distance and size, if one is near enough to be meant. */
export function nearestTown(labels: readonly TownLabel[], at: Position, within = 8): string | undefined {
  let best: { name: string; share: number } | undefined;
  for (const [name, lon, lat, people] of labels) {
    if (Math.abs(lat - at.lat) > 0.1 || Math.abs(lon - at.lon) > 0.2) continue;
    const distance = kilometres(at, { lon, lat });
    const share = distance / reach(people);
    if (distance <= within && (!best || share < best.share)) best = { name, share };
  }
  return best?.name;
}
