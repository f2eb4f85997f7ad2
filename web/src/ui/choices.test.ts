import { expect, it } from 'vitest';
import { matching } from './choices';

const choices = ['Ville de Lille', 'Région Nord-Pas-de-Calais', 'Léalille', 'Lille Métropole'].map(
  (label) => ({
    value: label,
    label,
  }),
);
const labels = (typed: string): string[] => matching(choices, typed).map((choice) => choice.label);

it('finds without accents, whatever begins with the words first', () => {
  expect(labels('lille')).toEqual(['Lille Métropole', 'Ville de Lille', 'Léalille']);
  expect(labels('region nord')).toEqual(['Région Nord-Pas-de-Calais']);
});

it('finds by other names too', () => {
  const known = [{ value: 'a', label: 'Fédération des entreprises d’insertion', also: ['FEI'] }, ...choices];
  expect(matching(known, 'fei').map(({ value }) => value)).toEqual(['a']);
});

it('puts a name before a place of that name', () => {
  const known = [
    { value: 'a', label: 'Roulons', hint: 'Association · Corvelay' },
    { value: 'b', label: 'Commune de Corvelay', hint: 'Commune' },
  ];
  expect(matching(known, 'corvelay').map(({ value }) => value)).toEqual(['b', 'a']);
});

it('offers everything when nothing is typed and nothing when nothing fits', () => {
  expect(labels('')).toHaveLength(4);
  expect(labels('marseille')).toEqual([]);
});

it('takes St for Saint, with or without a hyphen', () => {
  const towns = ['Saint-Omer', 'Studio'].map((label) => ({ value: label, label }));
  const found = (typed: string): string[] => matching(towns, typed).map(({ label }) => label);
  expect(found('st-omer')).toEqual(['Saint-Omer']);
  expect(found('St O')).toEqual(['Saint-Omer']);
  expect(found('st')).toEqual(['Studio']);
});

it('keeps the order of choices that come ranked', () => {
  const towns = ['Roubaix', 'Roubia', 'Saint-Roubert'].map((label) => ({ value: label, label }));
  expect(matching(towns, 'roub', 30, true).map(({ label }) => label)).toEqual([
    'Roubaix',
    'Roubia',
    'Saint-Roubert',
  ]);
  expect(matching(towns, 'roub').map(({ label }) => label)[0]).toBe('Roubia');
});
