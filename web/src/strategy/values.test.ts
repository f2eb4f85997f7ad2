import { expect, test } from 'vitest';
import type { Influence } from '../api/strategy';
import { cellsOf, INFLUENCES, median, POSITIONS, scale, typed } from './values';

const said = (author: string, value: number, at: string): Influence => ({
  ...{ id: `${author}${at}`, from: 'a', to: 'b', value, mission: 'm', campaign: 'c', author, at },
});
const press = (key: string, code = ''): Parameters<typeof typed>[0] => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false },
});

test('the group retains the median of what each said last', () => {
  const cells = cellsOf([
    said('Léa', 1, '2'),
    said('Paul', 2, '1'),
    said('Léa', 4, '1'),
    said('Rose', 4, '3'),
  ]);
  const cell = cells.get('a|b');
  expect(cell?.readings).toHaveLength(3);
  expect(cell?.median).toBe(2);
  expect(cell?.differ).toBe(true);
  expect(median([1, 4])).toBe(2.5);
});

test('a digit is a value, after a sign a negative one where there are any', () => {
  expect(typed(press('3'), false, POSITIONS)).toEqual({ value: 3 });
  expect(typed(press('3'), true, POSITIONS)).toEqual({ value: -3 });
  expect(typed(press('0'), true, POSITIONS)).toEqual({ value: 0 });
  expect(typed(press('-'), false, POSITIONS)).toEqual({ minus: true });
  expect(typed(press('-'), false, INFLUENCES)).toBeNull();
  expect(typed(press('5'), false, INFLUENCES)).toBeNull();
  expect(typed(press('-', 'Digit6'), false, POSITIONS)).toEqual({ minus: true });
  expect(typed(press('"', 'Digit3'), false, INFLUENCES)).toEqual({ value: 3 });
  expect(typed({ ...press('3'), ctrlKey: true }, false, POSITIONS)).toBeNull();
});

test('scales go from the least to the most', () => {
  expect(scale(INFLUENCES)).toEqual([0, 1, 2, 3, 4]);
  expect(scale(POSITIONS)).toHaveLength(9);
});
