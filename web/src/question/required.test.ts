import { expect, test } from 'vitest';
import type { Parameter } from '../api/questions';
import { missing } from './required';

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  kind: 'actor',
  optional: false,
  label: { fr: name, en: name },
  ...more,
});

test('only what has no usual value and may not be absent is missing', () => {
  const all = [
    parameter('from'),
    parameter('to'),
    parameter('type', { optional: true }),
    parameter('most', { default: 0 }),
  ];
  expect(missing(all, { from: 'ada' }).map(({ name }) => name)).toEqual(['to']);
  expect(missing(all, { from: 'ada', to: 'bob' })).toEqual([]);
});
