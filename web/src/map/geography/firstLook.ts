import { bounds, toPixel, toPosition, type Position } from './mercator';

/** What a territory says of where to look. */
interface Stated {
  lat?: number | undefined;
  lon?: number | undefined;
  zoom?: number | undefined;
}

export type Box = [[number, number], [number, number]];

/** A stated zoom means what it shows on a map of this size, whatever the size of the screen. */
const MEANT = { width: 1000, height: 600 };
const USUAL_ZOOM = 9;

/** What is looked at first: the perimeter, else the actors of the stated surroundings, else wherever actors are. */
export function firstLook(
  corners: readonly Position[],
  stated: Stated,
  places: readonly Position[],
): Box | null {
  if (corners.length) return bounds(corners);
  if (stated.lat === undefined || stated.lon === undefined) return bounds(places);
  const zoom = stated.zoom ?? USUAL_ZOOM;
  const { x, y } = toPixel({ lat: stated.lat, lon: stated.lon }, zoom);
  const [west, south] = [x - MEANT.width / 2, y + MEANT.height / 2];
  const around = [
    toPosition({ x: west, y: south }, zoom),
    toPosition({ x: west + MEANT.width, y: south - MEANT.height }, zoom),
  ];
  const box = bounds(around);
  const inside = places.filter((place) => box && contains(box, place));
  return inside.length > 1 ? bounds(inside) : box;
}

export function contains([[west, south], [east, north]]: Box, { lon, lat }: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export const corners = ([[west, south], [east, north]]: Box): Position[] => [
  { lon: west, lat: south },
  { lon: east, lat: north },
];
