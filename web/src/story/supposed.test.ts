import { expect, test } from 'vitest';
import type { SharedMap } from '../api/shares';
import type { ToldScenario } from '../api/stories';
import { aboutIt, supposed } from './supposed';

const actor = (id: string): SharedMap['actors'][number] => ({
  ...{ id, name: id, kind: 'association', x: 0, y: 0, holds: 0, lacks: 0 },
});
const relation = (id: string, from: string, to: string, nature: string): SharedMap['relations'][number] =>
  ({
    id,
    from,
    to,
    nature,
    retained: 'single',
    readings: 1,
    contested: false,
  }) as SharedMap['relations'][number];
const map: SharedMap = {
  ...{ view: '', place: {}, missions: [], campaigns: [] },
  terms: [{ id: 'nature-alliance', list: 'nature', code: 'alliance' } as SharedMap['terms'][number]],
  actors: ['a', 'b', 'c'].map(actor),
  relations: [relation('ab', 'a', 'b', 'alliance'), relation('bc', 'b', 'c', 'alliance')],
};
const scenario = (more: Partial<ToldScenario>): ToldScenario => ({
  ...{ id: 's', name: 'Si', gone: [], relations: [], replaced: [], terms: [] },
  ...more,
});

test('who leaves takes their relations along', () => {
  const then = supposed(map, scenario({ gone: ['c'] }));
  expect(then.actors.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(then.relations.map(({ id }) => id)).toEqual(['ab']);
});

test('what is supposed stands in the place of what it replaces, and its word is known once', () => {
  const turned = scenario({
    relations: [relation('supposed-1', 'a', 'b', 'opposition')],
    replaced: ['ab'],
    terms: [
      ...map.terms,
      { id: 'nature-opposition', list: 'nature', code: 'opposition' } as ToldScenario['terms'][number],
    ],
  });
  const then = supposed(map, turned);
  expect(then.relations.map(({ id }) => id)).toEqual(['bc', 'supposed-1']);
  expect(then.terms.map(({ code }) => code)).toEqual(['alliance', 'opposition']);
  expect(map.relations.map(({ id }) => id)).toEqual(['ab', 'bc']);
});

test('whom it is about stands out, before and after', () => {
  const about = aboutIt(
    scenario({ gone: ['c'], relations: [relation('s1', 'a', 'b', 'opposition')], replaced: ['ab'] }),
  );
  expect([...about.today.actors].sort()).toEqual(['a', 'b', 'c']);
  expect([...about.today.relations]).toEqual(['ab']);
  expect([...about.then.relations]).toEqual(['s1']);
});
