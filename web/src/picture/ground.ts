/** Land, water and borders of the base map as far as a picture reaches, as paths of a drawing. */
import type { GeoJSON, Geometry, Position as Corner } from 'geojson';
import { toPixel, type Position } from '../map/geography/mercator';
import type { Spot } from './text';

export interface Frame {
  width: number;
  height: number;
}

/** Where a position of the world stands in a frame, and how many pixels a kilometre takes there. */
export interface Projection extends Frame {
  at: (position: Position) => Spot;
  kilometre: number;
}

export interface Ground {
  land: string;
  lakes: string;
  rivers: string;
  borders: string;
  outline: string;
}

/** All positions within the frame, north upwards and as far apart one way as the other (Web Mercator). */
export function projection(positions: readonly Position[], frame: Frame, margin: number): Projection {
  const all = positions.map((one) => toPixel(one, 0));
  const range = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const [left, right] = range(all.map(({ x }) => x));
  const [top, bottom] = range(all.map(({ y }) => y));
  const scale = Math.min(
    (frame.width - 2 * margin) / Math.max(right - left, SMALLEST),
    (frame.height - 2 * margin) / Math.max(bottom - top, SMALLEST),
  );
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const lat = positions.reduce((sum, one) => sum + one.lat, 0) / positions.length;
  return {
    ...frame,
    at: (position) => {
      const { x, y } = toPixel(position, 0);
      return { x: frame.width / 2 + (x - middle.x) * scale, y: frame.height / 2 + (y - middle.y) * scale };
    },
    kilometre: (scale * WORLD) / (EQUATOR * Math.cos((lat * Math.PI) / 180)),
  };
}

/** The pixels of the world at zoom 0, and the kilometres that they are at the equator. */
const [WORLD, EQUATOR] = [512, 40_075];
/** A single town fills no picture: some four kilometres at least. */
const SMALLEST = (4 * WORLD) / EQUATOR;

/** A round number of kilometres that takes at most so many pixels. */
export function roundKilometres({ kilometre }: Projection, most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / kilometre));
  return [5, 2, 1].map((one) => one * power).find((one) => one * kilometre <= most) ?? power;
}

const file = async (name: string): Promise<GeoJSON> => {
  const answer = await fetch(`/geography/${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as GeoJSON;
};
let loading: Promise<GeoJSON[]> | undefined;

/** Land, lakes, rivers and borders of the world, fetched once. */
export function world(): Promise<GeoJSON[]> {
  loading ??= Promise.all(['land', 'lakes', 'rivers', 'borders'].map(file)).catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

/** What of the world lies in the frame, and the perimeter of the territory. */
export function groundIn(world: readonly GeoJSON[], projection: Projection, outline: GeoJSON | null): Ground {
  const [land = '', lakes = '', rivers = '', borders = ''] = world.map((one) => pathOf(one, projection));
  return { land, lakes, rivers, borders, outline: outline ? pathOf(outline, projection) : '' };
}

/** Lines and surfaces as one path, cut a little beyond the frame. */
export function pathOf(shape: GeoJSON, projection: Projection): string {
  const spot = ([lon = 0, lat = 0]: Corner): Spot => projection.at({ lon, lat });
  const line = (corners: Corner[]): string => runs(corners.map(spot), projection).map(drawn).join('');
  const ring = (corners: Corner[]): string => {
    const cut = clipped(corners.map(spot), projection);
    return cut.length ? `${drawn(cut)}Z` : '';
  };
  return geometries(shape)
    .flatMap((geometry): string[] => {
      switch (geometry.type) {
        case 'LineString':
          return [line(geometry.coordinates)];
        case 'MultiLineString':
          return geometry.coordinates.map(line);
        case 'Polygon':
          return geometry.coordinates.map(ring);
        case 'MultiPolygon':
          return geometry.coordinates.flat().map(ring);
        default:
          return [];
      }
    })
    .join('');
}

function geometries(shape: GeoJSON): Geometry[] {
  switch (shape.type) {
    case 'FeatureCollection':
      return shape.features.flatMap(geometries);
    case 'Feature':
      return geometries(shape.geometry);
    case 'GeometryCollection':
      return shape.geometries.flatMap(geometries);
    default:
      return [shape];
  }
}

const BEYOND = 20;
const drawn = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** The parts of a line that come near the frame. */
function runs(spots: readonly Spot[], { width, height }: Frame): Spot[][] {
  const found: Spot[][] = [];
  let open: Spot[] | undefined;
  spots.forEach((spot, i) => {
    const before = spots[i - 1];
    if (!before) return;
    const outside =
      Math.max(before.x, spot.x) < -BEYOND ||
      Math.min(before.x, spot.x) > width + BEYOND ||
      Math.max(before.y, spot.y) < -BEYOND ||
      Math.min(before.y, spot.y) > height + BEYOND;
    if (outside) open = undefined;
    else if (open) open.push(spot);
    else found.push((open = [before, spot]));
  });
  return found;
}

/** The part of a ring within the frame (Sutherland and Hodgman, 1974). */
function clipped(ring: readonly Spot[], { width, height }: Frame): Spot[] {
  const edges: { along: 'x' | 'y'; at: number; side: 1 | -1 }[] = [
    { along: 'x', at: -BEYOND, side: 1 },
    { along: 'x', at: width + BEYOND, side: -1 },
    { along: 'y', at: -BEYOND, side: 1 },
    { along: 'y', at: height + BEYOND, side: -1 },
  ];
  return edges.reduce<Spot[]>(
    (spots, { along, at, side }) => {
      const inside = (spot: Spot): boolean => (spot[along] - at) * side >= 0;
      return spots.flatMap((spot, i) => {
        const before = spots.at(i - 1) ?? spot;
        const share = (at - before[along]) / (spot[along] - before[along]);
        const crossing = {
          x: before.x + share * (spot.x - before.x),
          y: before.y + share * (spot.y - before.y),
        };
        if (inside(spot)) return inside(before) ? [spot] : [crossing, spot];
        return inside(before) ? [crossing] : [];
      });
    },
    [...ring],
  );
}
