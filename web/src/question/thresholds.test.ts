import { beforeAll, expect, it } from 'vitest';
import type { Territory } from '../api/model';
import type { Question } from '../api/questions';
import { sayIn } from '../i18n/language.svelte';
import { inWords, keeping, keptFor, numberIn, readAloud, thresholdsOf } from './thresholds';

beforeAll(() => sayIn('fr'));

const territory = (...thresholds: string[]): Territory => ({
  id: 't',
  name: 'T',
  missions: [],
  campaigns: [],
  terms: [],
  seq: 1,
  thresholds,
});
const texts = (text: string) => ({ fr: text, en: text });
const number = (name: string, usual: number) => ({
  name,
  kind: 'number',
  optional: false,
  default: usual,
  label: texts(`${name} au moins`),
});
const circles = {
  name: 'coordination/two-circles',
  title: texts('Deux cercles'),
  parameters: [
    number('core', 3),
    number('ring', 3),
    number('limit', 50),
    { name: 'object', kind: 'text', optional: false, default: 'means', label: texts('Objet') },
  ],
} as unknown as Question;

it('puts what the territory keeps beside what the question says; how many lines are shown is no threshold', () => {
  const kept = territory('coordination/two-circles:core=4', 'coordination/hubs:core=9');
  expect(thresholdsOf(circles, kept).map((found) => [found.name, found.usual, found.kept])).toEqual([
    ['core', 3, 4],
    ['ring', 3, undefined],
  ]);
  expect(thresholdsOf(circles, kept).map(inWords)).toEqual([
    'core au moins 4 (3 d’origine)',
    'ring au moins 3',
  ]);
});

it('keeps only what is not as in the question, and what is kept of others', () => {
  const [core, ring] = thresholdsOf(circles, territory());
  const other = territory('coordination/hubs:core=9', 'coordination/two-circles:ring=7');
  expect(
    core &&
      ring &&
      keeping(other, circles.name, [
        { ...core, kept: 0.5 },
        { ...ring, kept: 3 },
      ]),
  ).toEqual(['coordination/hubs:core=9', 'coordination/two-circles:core=0.5']);
  expect(keptFor(other, circles.name)).toEqual({ ring: 7 });
});

it('reads numbers as people write them and nothing else', () => {
  expect(['4', ' 1 000 ', '2,5', '-1', 'trois', '', '1e9'].map(numberIn)).toEqual([
    4,
    1000,
    2.5,
    null,
    null,
    null,
    null,
  ]);
});

it('says a threshold of the history by the names of what it is of', () => {
  expect(readAloud('coordination/two-circles:core=4', [circles])).toBe('Deux cercles, core au moins 4');
  expect(readAloud('own/gone:x=4', [circles])).toBe('own/gone:x=4');
});
