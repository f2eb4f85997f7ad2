/** Writes the list of towns used by the server, and the town labels of the base map. */
import { mkdirSync, writeFileSync } from 'node:fs';

import { departments, frenchTowns, isFrench } from './communes.js';
import { readGeoNames } from './geonames.js';
import { readRegions, regionFinder } from './regions.js';

const root = new URL('../../../', import.meta.url);

/** Smallest town kept, by country; elsewhere only large cities. */
const neighbours = new Set(['BE', 'LU', 'CH', 'MC', 'AD']);
const europe = new Set(
  (
    'AL AT BA BG BY CY CZ DE DK EE ES FI GB GG GI GR HR HU IE IM IS IT JE LI LT LV MD ME MK MT ' +
    'NL NO PL PT RO RS RU SE SI SK SM UA VA XK'
  ).split(' '),
);
const keep = (p) => {
  if (neighbours.has(p.country)) return true;
  const least = p.country === 'RU' ? 200_000 : europe.has(p.country) ? 20_000 : 500_000;
  return p.population >= least;
};

const places = readGeoNames();
const french = frenchTowns(places.filter(isFrench));
const regionOf = regionFinder(readRegions());
const abroad = places
  .filter((p) => !isFrench(p) && keep(p) && p.feature !== 'PPLX')
  .map((p) => ({ ...p, region: regionOf(p) }));
const towns = [...french.towns, ...abroad].sort(
  (a, b) => b.population - a.population || (a.name < b.name ? -1 : 1),
);

const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const rows = towns.map((t) => {
  const digits = t.approximate ? 2 : 3;
  return [
    cell(t.name),
    t.aliases.join(';'),
    cell(t.region),
    t.country,
    t.lat.toFixed(digits),
    t.lon.toFixed(digits),
    t.population,
    t.approximate ? '~' : '',
  ].join(',');
});
const gazetteer = new URL('src/main/resources/gazetteer/', root);
mkdirSync(gazetteer, { recursive: true });
writeFileSync(
  new URL('towns.csv', gazetteer),
  ['name,aliases,region,country,lat,lon,population,precision', ...rows, ''].join('\n'),
);
writeFileSync(
  new URL('departments.csv', gazetteer),
  ['code,name', ...departments().map((d) => d.join(',')), ''].join('\n'),
);

/** Town labels [name, longitude, latitude, people], the largest first. */
const shown = (t) =>
  !t.approximate &&
  (t.country === 'FR'
    ? t.population >= 1_000
    : neighbours.has(t.country)
      ? t.population >= 3_000
      : t.population >= (europe.has(t.country) && t.country !== 'RU' ? 30_000 : 300_000));
const map = new URL('web/public/geography/', root);
mkdirSync(map, { recursive: true });
const round = (people) => Number(people.toPrecision(2));
const labels = towns
  .filter(shown)
  .map((t) =>
    JSON.stringify([t.name, Number(t.lon.toFixed(3)), Number(t.lat.toFixed(3)), round(t.population)]),
  );
writeFileSync(new URL('towns.json', map), `[\n${labels.join(',\n')}\n]\n`);

console.log(french.report);
console.log(`${towns.length} towns, ${labels.length} labels`);
