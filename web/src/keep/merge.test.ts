import { describe, expect, it } from 'vitest';
import { differing, merge } from './merge';

const base = { id: 'a', name: 'Café', town: 'Lille', year: 2026 };

describe('two changes of one document', () => {
  it('are put together where they touch other fields', () => {
    const merged = merge(base, { ...base, town: 'Roubaix' }, { ...base, name: 'Le café', tags: ['voisins'] });
    expect(merged).toEqual({
      document: { id: 'a', name: 'Le café', town: 'Roubaix', year: 2026, tags: ['voisins'] },
      clashes: [],
    });
  });

  it('clash where both changed a field otherwise, and only there', () => {
    const merged = merge(
      base,
      { ...base, town: 'Roubaix', name: 'C' },
      { ...base, town: 'Seclin', name: 'C' },
    );
    expect(merged).toEqual({
      document: { id: 'a', name: 'C', town: 'Roubaix', year: 2026 },
      clashes: ['town'],
    });
  });

  it('clash where one emptied what the other changed', () => {
    const emptied = { id: 'a', name: 'Café', year: 2026 };
    expect(merge(base, emptied, { ...base, town: 'Seclin' }).clashes).toEqual(['town']);
    expect(merge(base, emptied, base)).toEqual({ document: emptied, clashes: [] });
  });

  it('clash in all that differs when nobody knows what it was before', () => {
    expect(merge(undefined, { id: 'a', name: 'A' }, { id: 'a', name: 'B', town: 'Lille' })).toEqual({
      document: { id: 'a', name: 'A' },
      clashes: ['name', 'town'],
    });
  });

  it('do not clash in what the server fills in', () => {
    const merged = merge({ at: '1' }, { name: 'A' }, { at: '2' });
    expect(merged).toEqual({ document: { name: 'A' }, clashes: [] });
  });
});

it('a number and the same number as text are the same', () => {
  expect(differing({ year: 2026 }, { year: '2026', tags: [] })).toEqual([]);
});
