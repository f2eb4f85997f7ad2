/** Web Mercator, the projection of the map, in pixels of the world at one zoom. */
export interface Position {
  lon: number;
  lat: number;
}

export interface Pixel {
  x: number;
  y: number;
}

const TILE = 512;
/** Beyond this latitude the projection has no place. */
const POLE = 85.0511;

export function toPixel({ lon, lat }: Position, zoom: number): Pixel {
  const size = TILE * 2 ** zoom;
  const sine = Math.sin((Math.max(-POLE, Math.min(POLE, lat)) * Math.PI) / 180);
  return {
    x: ((lon + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  };
}

export function toPosition({ x, y }: Pixel, zoom: number): Position {
  const size = TILE * 2 ** zoom;
  const lat = (2 * Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  return { lon: (x / size) * 360 - 180, lat };
}

/** South-west and north-east corners around positions, or null when there are none. */
export function bounds(positions: readonly Position[]): [[number, number], [number, number]] | null {
  if (!positions.length) return null;
  const lons = positions.map(({ lon }) => lon);
  const lats = positions.map(({ lat }) => lat);
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ];
}

/** Great-circle distance in kilometres (haversine, Inman 1835). */
export function kilometres(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const chord =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
