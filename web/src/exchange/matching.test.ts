import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TableLook } from '../api/tables';
import { askedOfAll, complete, missing, rememberedMatching, rememberMatching, seeming } from './matching';

const town = { name: 'Saint-Aubin', region: 'Nord', country: 'FR', lat: 50, lon: 3, population: 9 };
const look: TableLook = {
  file: 'liste.csv',
  known: false,
  lines: 2,
  heading: 1,
  top: [],
  columns: [
    { name: 'structure', samples: ['Café'] },
    { name: 'type', samples: ['Asso'] },
  ],
  kind: 'actors',
  fields: { structure: 'name', type: 'kind' },
  offered: ['name', 'kind'],
  needed: ['name'],
  words: [
    { field: 'kind', list: 'kind', word: 'Asso', rows: 2, code: 'association', choices: [] },
    { field: 'kind', list: 'kind', word: 'Tiers-lieu', rows: 1, choices: [] },
    { field: 'nature', list: 'nature', word: 'amis', rows: 1, choices: [] },
  ],
  towns: [
    { word: 'Saint-Aubin', rows: 1, towns: [town, { ...town, lat: 47 }] },
    { word: 'Nulle-Part', rows: 1, towns: [] },
  ],
  actors: [],
};

describe('what is said of a table', () => {
  it('is as it seems where nothing else is chosen; new words join open lists only', () => {
    const all = complete(look, seeming(look));
    expect(all.values).toEqual({
      kind: { Asso: 'association', 'Tiers-lieu': 'Tiers-lieu' },
      nature: { amis: '' },
    });
    expect(all.towns).toEqual({ 'Saint-Aubin': { lat: 50, lon: 3 } });
  });

  it('is what was chosen, also when that is nothing', () => {
    const said = { ...seeming(look), values: { kind: { Asso: '' } }, towns: { 'Saint-Aubin': {} } };
    const all = complete(look, said);
    expect(all.values.kind?.Asso).toBe('');
    expect(all.towns['Saint-Aubin']).toEqual({});
  });

  it('lacks what every row needs until a column says it, or it is said of all', () => {
    const said = { ...seeming(look), columns: {} };
    expect(missing(look, said)).toEqual(['name']);
    expect(missing(look, seeming(look))).toEqual([]);
    expect(askedOfAll({ ...said, kind: 'relations' })).toEqual({ field: 'nature', list: 'nature' });
    expect(askedOfAll(said)).toBeNull();
    expect(askedOfAll({ ...said, columns: { partenaires: 'tied' } })).toEqual({
      field: 'tiedNature',
      list: 'nature',
    });
    expect(askedOfAll({ ...said, kind: 'needs', columns: { type: 'type' } })).toBeNull();
    expect(missing(look, { ...seeming(look), columns: { structure: 'name', avec: 'tied' } })).toEqual([
      'tiedNature',
    ]);
    const fixed = { type: 'room' };
    expect(complete(look, { ...said, kind: 'needs', fixed }).fixed).toEqual(fixed);
    expect(complete(look, { ...said, kind: 'needs', fixed, columns: { type: 'type' } }).fixed).toEqual({});
  });
});

describe('what this device remembers', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is for the same columns of the same territory', () => {
    const said = { ...seeming(look), columns: { structure: 'name' } };
    rememberMatching('lille', look, said);
    expect(rememberedMatching('lille', { ...look, file: 'autre.csv' })).toEqual(said);
    expect(rememberedMatching('livradois', look)).toBeNull();
    expect(rememberedMatching('lille', { ...look, columns: look.columns.slice(1) })).toBeNull();
  });
});
