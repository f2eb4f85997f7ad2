import { describe, expect, it } from 'vitest';
import type { Row } from './columns';
import { pastedNames } from './paste';
import { found, ordered, windowOf, type Say } from './rows';

const rows: Row[] = [
  { id: '1', name: 'Élevages', town: 'Lille' },
  { id: '2', name: 'Autosolidaire' },
  { id: '3', name: 'Finansol', town: 'Arras' },
];
const say: Say = (row, field) => String(row[field] ?? '');
const ids = (list: Row[]): string => list.map((row) => row.id).join('');
const { compare } = new Intl.Collator('fr');

describe('rows', () => {
  it('are found without accents in any column', () => {
    expect(ids(found(rows, ['name', 'town'], 'elev LILLE', say))).toBe('1');
    expect(ids(found(rows, ['name', 'town'], '', say))).toBe('123');
  });

  it('are ordered with empty cells last in both directions', () => {
    expect(ids(ordered(rows, { field: 'town', descending: false }, say, compare))).toBe('312');
    expect(ids(ordered(rows, { field: 'town', descending: true }, say, compare))).toBe('132');
  });

  it('are drawn only where they can be seen', () => {
    expect(windowOf(4000, 400, 40, 1000)).toEqual({ first: 92, last: 118 });
    expect(windowOf(0, 400, 40, 3)).toEqual({ first: 0, last: 3 });
    expect(windowOf(9000, 400, 40, 0)).toEqual({ first: 0, last: 0 });
  });
});

it('reads names pasted from a list or a spreadsheet', () => {
  const names = pastedNames('• Horonia\n"Télé Lille"\tassociation\r\n\n- horonia\nFINANSOL', [
    { id: 'a-fin', name: 'Finansol' },
  ]);
  expect(names).toEqual([{ name: 'Horonia' }, { name: 'Télé Lille' }, { name: 'FINANSOL', known: 'a-fin' }]);
});
