import { expect, it } from 'vitest';
import { relation } from '../../territory/sample';
import { bow, lanes } from './lanes';

const nobody = (): boolean => false;

it('puts the relations of one pair on opposite sides, whichever way they point', () => {
  const found = lanes(
    [relation('a', 'b'), relation('b', 'a', { nature: 'opposition' }), relation('b', 'c')],
    nobody,
  );
  expect(found.get('b-c-alliance')).toEqual({ lane: 0, more: 0 });
  expect(found.get('a-b-alliance')?.lane).toBe(-0.5);
  expect(found.get('b-a-opposition')?.lane).toBe(-0.5); // pointing the other way, hence the other side
});

it('draws three of many, those asked for and those contested first, and counts the others', () => {
  const many = ['one', 'two', 'three', 'four', 'five'].map((nature) =>
    relation('a', 'b', { nature, contested: nature === 'four' }),
  );
  const found = lanes(many, ({ nature }) => nature === 'five');
  expect([...found.keys()]).toEqual(['a-b-one', 'a-b-four', 'a-b-five']);
  expect([...found.values()]).toEqual([
    { lane: -1, more: 0 },
    { lane: 0, more: 2 },
    { lane: 1, more: 0 },
  ]);
});

it('keeps long lines of one pair beside each other instead of far apart', () => {
  expect(bow(1, 50)).toBeCloseTo(6);
  expect(bow(1, 900)).toBeLessThan(20);
  expect(bow(-0.5, 900)).toBeCloseTo(-bow(0.5, 900));
});
