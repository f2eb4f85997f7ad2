import { expect, it } from 'vitest';
import { offered, ownTowns } from './ownTowns';
import { actor } from './sample';

const VAUBREGNE = { town: 'Vaubrègne', lat: 45.2, lon: 4.1 };
const actors = [
  actor('a', { ...VAUBREGNE, locationStatus: 'stated' }),
  actor('b', { ...VAUBREGNE, lat: 45.4, locationStatus: 'default' }),
  actor('c', { town: 'Corvelay', lat: 45, lon: 4, locationStatus: 'default' }),
  actor('d', { town: 'Nulle-Part' }),
  actor('e', { ...VAUBREGNE, town: 'Ailleurs', locationStatus: 'unknown' }),
];

it('are in the middle of the places of their actors, the fullest first', () => {
  const [first, second, ...others] = ownTowns(actors);
  expect(first).toMatchObject({ name: 'Vaubrègne', lon: 4.1, actors: 2, approximate: false });
  expect(first?.lat).toBeCloseTo(45.3, 9);
  expect(second).toMatchObject({ name: 'Corvelay', actors: 1, approximate: true });
  expect(others).toEqual([]);
});

it('come before the gazetteer, which repeats none of them', () => {
  const same = { name: 'Vaubrègne', region: 'Ici', country: 'FR', lat: 45.31, lon: 4.11 };
  const elsewhere = { ...same, region: 'Là-bas', lat: 48 };
  const names = offered(ownTowns(actors), [same, elsewhere]).map(({ name, region }) => [name, region]);
  expect(names).toEqual([
    ['Vaubrègne', ''],
    ['Corvelay', ''],
    ['Vaubrègne', 'Là-bas'],
  ]);
});
