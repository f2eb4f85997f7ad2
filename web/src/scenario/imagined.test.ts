import { expect, it } from 'vitest';
import type { MapData } from '../api/model';
import { actor, relation } from '../territory/sample';
import { Vocabulary } from '../territory/vocabulary';
import { loss, relation as supposed } from './changes';
import { imagined } from './imagined';

const frame = { mission: 'm', campaign: 'c' };
const data: MapData = {
  seq: 1,
  actors: ['a', 'b', 'c', 'd'].map((id) => actor(id)),
  relations: [
    relation('a', 'b', { ...frame, nature: 'opposition', posture: 'hostile', object: 'means' }),
    relation('b', 'c', frame),
    relation('c', 'd', frame),
  ],
};
const words = new Vocabulary([
  { id: 'n', list: 'nature', code: 'alliance', fr: 'Alliance', en: 'Alliance', posture: 'friendly' },
]);
const alliance = supposed({ ...frame, from: 'a', to: 'b', nature: 'alliance', object: 'means' });

it('what is supposed of a pair stands in the place of what is known, with its posture', () => {
  const { map, supposed: changed, touched } = imagined(data, [alliance], words);
  expect(map.actors).toEqual(data.actors);
  expect(map.relations).toHaveLength(3);
  expect(map.relations[0]).toMatchObject({ id: changed[0], nature: 'alliance', posture: 'friendly' });
  expect(new Set(touched)).toEqual(new Set(['a', 'b']));
});

it('who leaves is gone with their relations, and those left behind stand out', () => {
  const { map, supposed: changed, touched } = imagined(data, [loss('c')], words);
  expect(map.actors.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(map.relations).toEqual([data.relations[0]]);
  expect(changed).toEqual([]);
  expect(new Set(touched)).toEqual(new Set(['b', 'd']));
});
