import { expect, test } from 'vitest';
import { along, amount, withUnit } from './amounts';

test('large amounts have no decimals, small ones keep one', () => {
  expect(amount(7350.4, 29400)).toMatch(/^7\s350$/);
  expect(amount(3.25, 18)).toBe('3,3');
  expect(amount(-0.2, 29400)).toBe('0');
});

test('a unit stays with its number', () => {
  expect(withUnit('12', '€')).toBe('12\u00a0€');
  expect(withUnit('12', undefined)).toBe('12');
});

test('bars never leave their track', () => {
  expect(along(5, 10)).toBe(50);
  expect(along(12, 10)).toBe(100);
  expect(along(-1, 10)).toBe(0);
  expect(along(1, 0)).toBe(0);
});
