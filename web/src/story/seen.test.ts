import { expect, test } from 'vitest';
import type { SharedMap } from '../api/shares';
import type { Step, ToldPlane } from '../api/stories';
import { changed, seen } from './seen';

const actor = (id: string, more = {}): SharedMap['actors'][number] => ({
  ...{ id, name: id, kind: 'association', x: 0, y: 0, holds: 0, lacks: 0 },
  ...more,
});
const relation = (id: string, from: string, to: string, nature: string) =>
  ({
    id,
    from,
    to,
    nature,
    retained: 'single' as const,
    readings: 1,
    contested: false,
  }) as SharedMap['relations'][number];
const map = (more: Partial<SharedMap> = {}): SharedMap => ({
  ...{ view: '', place: {}, missions: [], campaigns: [], terms: [] },
  actors: [actor('a'), actor('b'), actor('c')],
  relations: [relation('ab', 'a', 'b', 'alliance'), relation('bc', 'b', 'c', 'opposition')],
  ...more,
});
const published = (shown = map(), planes: ToldPlane[] = []) => ({ map: shown, planes });
const whole: Step = { id: '1', shows: 'network' };
const taken = (step: Step): Step => {
  const now = seen(published(), step);
  return now ? { ...step, seen: now } : step;
};

test('a step knows how much it showed', () =>
  expect(seen(published(), whole)).toMatchObject({ actors: 3, relations: 2 }));

test('nothing is said while nothing changes, wherever actors are drawn and in whatever order', () => {
  const elsewhere = map({ actors: [actor('c', { x: 4, y: 2 }), actor('b'), actor('a')] });
  expect(changed(published(elsewhere), taken(whole))).toBeNull();
});

test('what is withdrawn or said otherwise is noticed', () => {
  const withdrawn = map({ relations: [relation('ab', 'a', 'b', 'alliance')] });
  expect(changed(published(withdrawn), taken(whole))?.now).toMatchObject({ relations: 1 });
  const otherwise = map({ actors: [actor('a', { name: 'Autre' }), actor('b'), actor('c')] });
  expect(changed(published(otherwise), taken(whole))).toMatchObject({
    before: { actors: 3 },
    now: { actors: 3 },
  });
});

test('what a step does not show does not count', () => {
  const allies = taken({ ...whole, view: 'nature=alliance' });
  const { relations } = map();
  const other = map({ relations: [...relations.slice(0, 1), relation('bc', 'b', 'c', 'neutrality')] });
  expect(changed(published(other), allies)).toBeNull();
  expect(seen(published(), { id: '2', shows: 'words' })).toBeNull();
});

test('who weighs more than before on a plane is noticed', () => {
  const plane: Step = { id: '3', shows: 'plane' };
  const at = (influence: number): ToldPlane[] => [
    { step: '3', actors: [{ actor: 'a', influence, dependence: 1 }] },
  ];
  const now = seen(published(map(), at(4)), plane);
  expect(now).toMatchObject({ actors: 1 });
  expect(seen(published(), plane)).toBeNull();
  const step = { ...plane, ...(now && { seen: now }) };
  expect(changed(published(map(), at(4)), step)).toBeNull();
  expect(changed(published(map(), at(5)), step)).not.toBeNull();
});
