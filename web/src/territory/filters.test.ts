import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW } from '../route/view';
import { facet, filterCount, known, toggled, visible } from './filters';
import { Graph, unseenPairs } from './graph';
import { actor, relation } from './sample';

const graph = new Graph({
  actors: [
    actor('town', { kind: 'municipality', level: 'local' }),
    actor('club', { kind: 'association', tags: ['sport'] }),
    actor('coop', { kind: 'cooperative' }),
    actor('alone'),
  ],
  relations: [
    relation('town', 'club', { nature: 'alliance', object: 'means', mission: 'm1' }),
    relation('club', 'coop', { nature: 'opposition', certainty: 'inferred' }),
    relation('coop', 'club', { nature: 'alliance', object: 'values' }),
  ],
});
const scope = { ...EMPTY_VIEW };

it('forgets no pair that was looked at when relations are filtered', () => {
  const filtered = { ...scope, filters: { nature: ['opposition'], kind: ['municipality', 'association'] } };
  expect(known(graph, filtered).relations).toHaveLength(1);
  expect(known(graph, filtered).ids.size).toBe(2);
});

describe('what remains visible', () => {
  it('is everything at first', () => {
    expect(visible(graph, scope).actors).toHaveLength(4);
    expect(visible(graph, scope).relations).toHaveLength(3);
  });

  it('drops the relations of an actor that is filtered out', () => {
    const { ids, relations } = visible(graph, {
      ...scope,
      filters: { kind: ['association', 'cooperative'] },
    });
    expect([...ids]).toEqual(['club', 'coop']);
    expect(relations).toHaveLength(2);
  });

  it('keeps only the relations of the mission', () => {
    expect(visible(graph, { ...scope, mission: 'm1' }).relations).toHaveLength(1);
  });

  it('finds what has no value', () => {
    expect([...visible(graph, { ...scope, filters: { kind: ['-'] } }).ids]).toEqual(['alone']);
    expect(visible(graph, { ...scope, filters: { object: ['-'] } }).relations).toHaveLength(1);
  });

  it('is what the readings disagree on', () => {
    const [first, second] = [...graph.relations.values()];
    const contested = new Graph({
      actors: [...graph.actors.values()],
      relations: [first, second].flatMap((one, at) => (one ? { ...one, contested: at === 1 } : [])),
    });
    const { relations } = visible(contested, { ...scope, filters: { readings: ['differ'] } });
    expect(relations.map(({ id }) => id)).toEqual([second?.id]);
    expect(Object.fromEntries(facet(contested, scope, 'readings'))).toEqual({ agree: 1, differ: 1 });
  });

  it('is a neighbourhood when one is focused', () => {
    expect(visible(graph, { ...scope, focus: { actor: 'town', steps: 1 } }).ids.size).toBe(2);
    expect(visible(graph, { ...scope, focus: { actor: 'town', steps: 2 } }).ids.size).toBe(3);
  });
});

describe('the counts beside a filter', () => {
  it('ignore the filter itself but not the others', () => {
    const filters = { nature: ['opposition'], kind: ['association', 'cooperative'] };
    expect(Object.fromEntries(facet(graph, { ...scope, filters }, 'nature'))).toEqual({
      opposition: 1,
      alliance: 1,
    });
  });

  it('keep a chosen value that shows nothing any more', () => {
    const filters = { nature: ['neutrality'] };
    expect(facet(graph, { ...scope, filters }, 'nature').get('neutrality')).toBe(0);
  });
});

it('switches values on and off', () => {
  const once = toggled({}, 'kind', 'association');
  expect(once).toEqual({ kind: ['association'] });
  expect(filterCount(once)).toBe(1);
  expect(toggled(once, 'kind', 'association')).toEqual({});
});

it('counts the pairs nobody has looked at', () => {
  expect(unseenPairs(4, [...graph.relations.values()])).toEqual({ unseen: 4, pairs: 6 });
});
