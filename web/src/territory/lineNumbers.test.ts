import { expect, it } from 'vitest';
import { lineNumbers } from './lineNumbers';

it.each(['211', '211-215;277-280', '92 – 98 ; 101', '3, 7'])('takes %s for numbers of lines', (source) => {
  expect(lineNumbers(source)).toBe(true);
});

it.each([undefined, '', 'relations.csv:12', 'Rencontre du 3 mars 2026', 'p. 12-14', '2025-06-05T09:00'])(
  'leaves %s as it is',
  (source) => {
    expect(lineNumbers(source)).toBe(false);
  },
);
