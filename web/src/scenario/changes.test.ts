import { beforeAll, expect, test } from 'vitest';
import { sayIn } from '../i18n/language.svelte';
import { about, loss, read, relation, running, said } from './changes';
import { Graph } from '../territory/graph';

beforeAll(() => sayIn('fr'));

const supposed = {
  from: 'a',
  to: 'b',
  nature: 'alliance',
  object: 'means',
  mission: 'm',
  campaign: 'c',
};
const graph = new Graph({
  seq: 1,
  actors: [
    { id: 'a', name: 'Adèle' },
    { id: 'b', name: 'Bruno' },
  ],
  relations: [],
} as unknown as ConstructorParameters<typeof Graph>[0]);
const label = (list: string, code: string): string => `${list}:${code}`;

test('a supposed relation is what the group would retain', () => {
  const change = relation(supposed);
  expect(change.document).toMatchObject({ ...supposed, arbitrates: true });
  expect(relation({ ...supposed, object: '' }).document).not.toHaveProperty('object');
  expect(about(change)).toEqual(['a', 'b']);
});

test('changes are said with the names of actors, and read again as they were kept', () => {
  const changes = [
    relation(supposed),
    loss('a'),
    running({ id: 'p', name: 'Le van', members: [{ actor: 'b' }] }),
  ];
  const texts = read(JSON.stringify(changes)).map((change) => said(change, graph, label));
  expect(texts[0]).toContain('Adèle');
  expect(texts[0]).toContain('object:means');
  expect(texts[1]).toContain('Adèle');
  expect(texts[2]).toContain('Le van');
  expect(changes.flatMap(about)).toEqual(['a', 'b', 'a', 'b']);
});
