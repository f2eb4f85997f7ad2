import { expect, it } from 'vitest';
import { written } from './spreadsheet';

it('writes a file that spreadsheets read as it is meant', () => {
  expect(
    written([
      ['Rang', 'Besoin'],
      ['1', 'Un "four" ; grand'],
    ]),
  ).toBe('\ufeffRang;Besoin\r\n1;"Un ""four"" ; grand"\r\n');
});

it('leaves numbers as they are and makes text of what would be a formula', () => {
  expect(written([['-1,5', '0.25', '=1+1', '-x', '@a']])).toBe("\ufeff-1,5;0.25;'=1+1;'-x;'@a\r\n");
});
