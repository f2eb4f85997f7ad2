import type { FeatureCollection, GeoJSON, Position } from 'geojson';

/** The perimeter of a territory as it was given, or null when it is no GeoJSON that can be drawn. */
export function parseOutline(text: string | undefined): GeoJSON | null {
  if (!text?.trim()) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isGeoJson(value) && outlineCorners(value).length > 0 ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const NO_OUTLINE: FeatureCollection = { type: 'FeatureCollection', features: [] };

const TYPES = ['FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'];

function isGeoJson(value: unknown): value is GeoJSON {
  return typeof value === 'object' && value !== null && 'type' in value && TYPES.includes(String(value.type));
}

/** Every corner of a perimeter, to fit the map to it. */
export function outlineCorners(outline: GeoJSON): { lon: number; lat: number }[] {
  switch (outline.type) {
    case 'FeatureCollection':
      return outline.features.flatMap(outlineCorners);
    case 'Feature':
      return outline.geometry ? outlineCorners(outline.geometry) : [];
    case 'GeometryCollection':
      return outline.geometries.flatMap(outlineCorners);
    default:
      return positions(outline.coordinates).map(([lon = 0, lat = 0]) => ({ lon, lat }));
  }
}

function positions(nested: unknown): Position[] {
  if (!Array.isArray(nested)) return [];
  return typeof nested[0] === 'number' ? [nested as Position] : nested.flatMap(positions);
}
