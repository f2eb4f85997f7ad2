import { expect, test } from 'vitest';
import { inUnit } from './bytes';

test('a size is told in the largest unit of which there is one', () => {
  expect(inUnit(0)).toEqual({ n: 0, unit: 'kB' });
  expect(inUnit(999_900)).toEqual({ n: 999.9, unit: 'kB' });
  expect(inUnit(1_000_000)).toEqual({ n: 1, unit: 'MB' });
  expect(inUnit(2_500_000_000)).toEqual({ n: 2.5, unit: 'GB' });
});
