import { expect, it } from 'vitest';
import type { Finding } from '../api/findings';
import { Graph } from '../territory/graph';
import { byPattern, parts, restsOn } from './findings';

const finding = (change: Partial<Finding> = {}): Finding => ({
  pattern: 'mediator',
  title: 'Médiateurs naturels',
  sentence: '**Amap** et **Bibliothèque** sont en opposition (moyens).',
  question: 'coordination/mediators',
  actors: ['a', 'b'],
  relations: [],
  values: {},
  total: 7,
  ...change,
});
const names: Record<string, string> = { a: 'Amap', b: 'Bibliothèque' };
const nameOf = (id: string): string => names[id] ?? id;

it('gathers findings by pattern, in the order they came', () => {
  const gathered = byPattern([finding(), finding({ pattern: 'hub', total: 1 }), finding()]);
  expect(gathered.map(({ name, total, findings }) => [name, total, findings.length])).toEqual([
    ['mediator', 7, 2],
    ['hub', 1, 1],
  ]);
});

it('cuts a sentence at the names and knows whose they are', () => {
  expect(parts(finding({ actors: ['a'] }), nameOf)).toEqual([
    { text: 'Amap', bold: true, actor: 'a' },
    { text: ' et ', bold: false },
    { text: 'Bibliothèque', bold: true },
    { text: ' sont en opposition (moyens).', bold: false },
  ]);
});

it('rests on the relations between its actors when it names none', () => {
  const relation = (id: string, from: string, to: string) => ({ id, from, to, nature: 'alliance' });
  const graph = new Graph({
    actors: [],
    relations: [relation('ab', 'a', 'b'), relation('bc', 'b', 'c')] as never,
  });
  expect(restsOn(finding(), graph).map(({ id }) => id)).toEqual(['ab']);
  expect(restsOn(finding({ relations: ['bc', 'gone'] }), graph).map(({ id }) => id)).toEqual(['bc']);
});
