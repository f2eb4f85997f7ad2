import { readFileSync } from 'node:fs';

import { approximate, errors } from './nearby.js';

const data = new URL('node_modules/@etalab/decoupage-administratif/data/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

const overseas = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
};

/** Letters only, so that spellings of one name meet. */
const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Gives each French commune (official name, department and population) the position of its
 * GeoNames place: by code, else by name, else that of the former commune that is its seat, else
 * a guess. Places that are not communes (former communes, districts) are kept beside them.
 */
export function frenchTowns(places) {
  const all = read('communes.json');
  const communes = all.filter((c) => c.type === 'commune-actuelle');
  const find = finder(places, all);
  const located = new Map();
  for (const commune of communes) {
    const place = find(commune);
    if (place !== undefined) located.set(commune.code, place);
  }
  const guess = approximate(communes, read('epci.json'), located);
  const towns = communes.flatMap((commune) => {
    const place = located.get(commune.code) ?? guess(commune);
    return place === undefined ? [] : [town(commune, place, !located.has(commune.code))];
  });
  const known = new Set(located.values());
  const names = new Set(towns.map((t) => `${t.region}|${fold(t.name)}`));
  const others = places
    .filter((p) => !known.has(p))
    .map((p) => ({ ...p, country: 'FR', region: overseas[p.country] ?? p.department }))
    .filter((p) => !names.has(`${p.region}|${fold(p.name)}`));
  return {
    towns: [...towns, ...others],
    report: {
      communes: communes.length,
      located: located.size,
      towns: towns.length,
      ...errors(communes, located, guess),
    },
  };
}

const town = (commune, place, approximate) => ({
  name: commune.nom,
  aliases: [],
  country: 'FR',
  region: commune.departement ?? commune.collectivite,
  lat: place.lat,
  lon: place.lon,
  population: commune.population ?? place.population ?? 0,
  approximate,
});

function finder(places, all) {
  const byCode = group(places, (p) => (p.country === 'FR' ? p.commune : ''));
  const byName = group(places, (p) => `${overseas[p.country] ?? p.department}|${fold(p.name)}`);
  const former = group(all, (c) => c.chefLieu ?? '');
  const of = (c) =>
    byCode.get(c.code) ?? byName.get(`${c.departement ?? c.collectivite}|${fold(c.nom)}`) ?? [];
  return (commune) => {
    const own = of(commune);
    const seats = (former.get(commune.code) ?? []).flatMap(of);
    return own.find((p) => fold(p.name) === fold(commune.nom)) ?? largest(own) ?? largest(seats);
  };
}

/** Codes and names of the departments, overseas collectivities included. */
export const departments = () => [
  ...read('departements.json').map((d) => [d.code, d.nom]),
  ['975', 'Saint-Pierre-et-Miquelon'],
  ['977', 'Saint-Barthélemy'],
  ['978', 'Saint-Martin'],
  ['986', 'Wallis-et-Futuna'],
  ['987', 'Polynésie française'],
  ['988', 'Nouvelle-Calédonie'],
];

export const isFrench = (place) => place.country === 'FR' || place.country in overseas;

function group(items, key) {
  const groups = new Map();
  for (const item of items) {
    const k = key(item);
    if (k !== '') groups.set(k, [...(groups.get(k) ?? []), item]);
  }
  return groups;
}

const largest = (places) =>
  places.reduce((a, b) => (a === undefined || b.population > a.population ? b : a), undefined);
