import { expect, it } from 'vitest';
import { last, moved } from './order';

const entries = [
  { id: 'a', order: 0 },
  { id: 'b', order: 1 },
  { id: 'c', order: 2 },
];

it('exchanges two neighbours and leaves the others alone', () => {
  expect(moved(entries, 'c', -1)).toEqual([
    { id: 'c', order: 1 },
    { id: 'b', order: 2 },
  ]);
});

it('goes no further than the ends', () => {
  expect(moved(entries, 'a', -1)).toEqual([]);
  expect(moved(entries, 'c', 1)).toEqual([]);
});

it('gives everybody a place when nobody had one', () => {
  expect(moved([{ id: 'a' }, { id: 'b' }], 'b', -1)).toEqual([
    { id: 'b', order: 0 },
    { id: 'a', order: 1 },
  ]);
});

it('puts what is new after all others', () => {
  expect(last(entries)).toBe(3);
  expect(last([{ id: 'a', order: 7 }])).toBe(8);
  expect(last([])).toBe(0);
});
