import { describe, expect, it } from 'vitest';
import type { Relation } from '../api/model';
import { Vocabulary } from '../territory/vocabulary';
import { cellOf, pairOf, retainedCells, typedBy } from './cells';
import { fitting } from './fitting';
import { keyPressed, keysFor } from './keys';
import { ordered } from './order';
import { onward, ranks, walked } from './walk';

const relation = (from: string, to: string, more: Partial<Relation> = {}): Relation => ({
  id: `${from}~${to}~${more.object ?? ''}`,
  from,
  to,
  nature: 'alliance',
  ...more,
});
const rank = (object: string): number => ['values', 'practices', 'means', 'global'].indexOf(object);

describe('a cell', () => {
  it('is the same whichever actor is in the row', () => {
    expect(pairOf('b', 'a')).toBe(pairOf('a', 'b'));
  });

  it('shows the relation read most, then the one about everything, and counts the others', () => {
    const cells = retainedCells(
      [],
      [
        relation('a', 'b', { object: 'values', readings: 1 }),
        relation('b', 'a', { object: 'means', readings: 3, nature: 'opposition', contested: true }),
        relation('a', 'c', { object: 'values' }),
        relation('a', 'c', { object: 'global' }),
      ],
      rank,
    );
    const [first, second] = [cells.get(pairOf('a', 'b')), cells.get(pairOf('a', 'c'))];
    expect(first?.dominant).toMatchObject({ nature: 'opposition', object: 'means', readings: 3 });
    expect(first?.shades).toHaveLength(2);
    expect(first?.contested).toBe(true);
    expect(second?.dominant.object).toBe('global');
  });

  it('is empty when nobody has looked, and not when only the filters hide what was read', () => {
    const all = [relation('a', 'b'), relation('a', 'c')];
    const cells = retainedCells(all, all.slice(0, 1), rank);
    expect(cells.get(pairOf('a', 'b'))?.hidden).toBe(false);
    expect(cells.get(pairOf('a', 'c'))?.hidden).toBe(true);
    expect(cells.get(pairOf('b', 'c'))).toBeUndefined();
  });

  it('takes what one types for a reading of one’s own, never for what one settled for the group', () => {
    const reading = { from: 'a', to: 'b', nature: 'alliance', mission: 'm', campaign: 'c', person: 'me' };
    const all = [
      { ...reading, id: 'settled', arbitrates: true },
      { ...reading, id: 'own' },
      { ...reading, id: 'theirs', person: 'somebody' },
    ];
    expect(typedBy('me', all).map(({ id }) => id)).toEqual(['own']);
  });

  it('needs a reading', () => {
    expect(() => cellOf([], rank)).toThrow(RangeError);
  });
});

describe('the keys', () => {
  const french = keysFor(
    ['Alliance', 'Opposition', 'Négociation', 'Neutralité', 'Interdépendance'].map(named),
    ['Valeurs', 'Pratiques', 'Moyens', 'Ensemble', 'Argent'].map(named),
  );

  it('are the first free letters of the names, natures first, without a clash', () => {
    expect(french.map(({ letter }) => letter).join('')).toBe('aoneivpmsr');
    expect(french.map(({ digit }) => digit).join('')).toBe('1234567890');
  });

  it('prefer the letter by which an object is known', () => {
    const keys = keysFor([named('Alliance')], [{ ...named('Relation globale'), sign: 'G' }]);
    expect(keys.map(({ letter }) => letter)).toEqual(['a', 'g']);
  });

  it('leave accents aside and find a letter for any name', () => {
    const keys = keysFor(['Équité', '提携', '提携'].map(named), []);
    expect(keys.map(({ letter }) => letter)).toEqual(['e', 'a', 'b']);
  });

  it('answer to letters, to digits wherever they are, and to nothing with Ctrl', () => {
    const press = (key: string, code: string, ctrlKey = false): string | undefined =>
      keyPressed(french, { key, code, ctrlKey, metaKey: false, altKey: false })?.label;
    expect(press('n', 'KeyN')).toBe('Négociation');
    expect(press('A', 'KeyA')).toBe('Alliance');
    expect(press('&', 'Digit1')).toBe('Alliance');
    expect(press('7', 'Numpad7')).toBe('Pratiques');
    expect(press('a', 'KeyA', true)).toBeUndefined();
    expect(press('Tab', 'Tab')).toBeUndefined();
  });
});

describe('the room for names', () => {
  const least = { name: 216, head: 140, cell: 34 };
  const room = { width: 1278, height: 520 };

  it('is what the longest needs, and never less than for short ones', () => {
    expect(fitting(12, 7.8, room, least)).toMatchObject({ name: 216, head: 140, cell: 34 });
    expect(fitting(28, 7.8, room, least)).toMatchObject({ name: 246, head: 218 });
  });

  it('leaves most of the room to the cells', () => {
    expect(fitting(120, 7.8, room, least)).toMatchObject({ name: 340, head: 218 });
    expect(fitting(120, 7.8, { width: 390, height: 400 }, least)).toMatchObject({ name: 216, head: 168 });
  });
});

describe('walking', () => {
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, altKey: false, metaKey: false });

  it('stays within the matrix and its names', () => {
    expect(walked(key('ArrowUp'), { row: 0, column: 2 }, 4)).toEqual({ row: -1, column: 2 });
    expect(walked(key('ArrowLeft'), { row: -1, column: 0 }, 4)).toEqual({ row: -1, column: 0 });
    expect(walked(key('PageDown'), { row: 2, column: 2 }, 4)).toEqual({ row: 3, column: 2 });
    expect(walked(key('End', true), { row: 0, column: 1 }, 4)).toEqual({ row: 3, column: 3 });
    expect(walked(key('a'), { row: 0, column: 1 }, 4)).toBeNull();
  });

  it('goes on through every pair once', () => {
    const seen = new Set<string>();
    let at = { row: 0, column: 1 };
    for (let i = 0; i < 6; i++, at = onward(at, 4)) seen.add(`${at.row} ${at.column}`);
    expect([...seen]).toEqual(['0 1', '0 2', '0 3', '1 2', '1 3', '2 3']);
    expect(onward({ row: 2, column: 3 }, 4)).toEqual({ row: 2, column: 3 });
    expect(onward({ row: 2, column: 1 }, 4)).toEqual({ row: 2, column: 3 });
  });

  it('draws what is in view and whoever has the keyboard', () => {
    const drawn = ranks(3400, 400, 34, 200, 3);
    expect(drawn[0]).toBe(3);
    expect(drawn).toContain(100);
    expect(drawn).toContain(112);
    expect(drawn.length).toBeLessThan(40);
    expect(ranks(0, 400, 34, 5, 2)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the order', () => {
  const vocabulary = new Vocabulary([
    { id: 'kind:b', list: 'kind', code: 'b', fr: 'B', en: 'B', order: 1 },
    { id: 'kind:a', list: 'kind', code: 'a', fr: 'A', en: 'A', order: 2 },
  ]);
  const actor = (id: string, kind: string, ...partOf: string[]) => ({
    ...{ id, name: id.toUpperCase(), kind, x: 0, y: 0, holds: 0, lacks: 0 },
    ...(partOf.length && { partOf }),
  });
  const actors = [actor('z', 'a'), actor('y', 'b', 'z'), actor('x', 'a'), actor('w', 'b', 'z')];
  const ids = (order: Parameters<typeof ordered>[0], home = new Map<string, string>()) => {
    const { actors: sorted, starts } = ordered(order, actors, vocabulary, home, (a, b) => a.localeCompare(b));
    return [sorted.map(({ id }) => id).join(''), [...starts]];
  };

  it('by kind follows the list of kinds, then the names', () => {
    expect(ids('kind')).toEqual(['wyxz', [2]]);
  });
  it('by name has no parts', () => {
    expect(ids('name')).toEqual(['wxyz', []]);
  });
  it('by group puts a group before its parts and the others last', () => {
    expect(ids('group')).toEqual(['zwyx', [3]]);
  });
  it('by community begins with the largest', () => {
    const home = new Map([...'wxy'].map((id) => [id, 'x'])).set('z', 'apart');
    expect(ids('community', home)).toEqual(['wxyz', [3]]);
  });
});

function named(label: string): { code: string; label: string } {
  return { code: label, label };
}
