import { describe, expect, it } from 'vitest';
import { flowed, shortened, wrapped, type Measure } from './text';

const measure: Measure = (text) => [...text].length * 7;
const name = 'Communauté de communes des Trois-Rivières en Pays d’Arcize';

describe('a shortened name', () => {
  it('is whole where it fits, and never wider than its room', () => {
    expect(shortened(name, 1000, measure)).toBe(name);
    for (let width = 14; width < 420; width += 7) {
      const said = shortened(name, width, measure);
      expect(measure(said)).toBeLessThanOrEqual(width);
      expect(said === name || said.endsWith('…')).toBe(true);
      expect(name.startsWith(said.replace('…', ''))).toBe(true);
    }
  });

  it('keeps as much as there is room for', () => {
    expect(shortened('abcdefgh', 35, measure)).toBe('abcd…');
  });
});

describe('a wrapped name', () => {
  it('says every word, in order, as long as the lines suffice', () => {
    expect(wrapped(name, 140, 9, measure).join(' ')).toBe(name);
  });

  it('has no line too many and none too wide', () => {
    for (const lines of [1, 2, 3]) {
      for (const width of [35, 70, 140]) {
        const made = wrapped(name, width, lines, measure);
        expect(made.length).toBeLessThanOrEqual(lines);
        expect(Math.max(...made.map(measure))).toBeLessThanOrEqual(width);
      }
    }
    expect(wrapped(name, 70, 2, measure).at(-1)).toMatch(/…$/);
  });

  it('is nothing of nothing', () => {
    expect(wrapped('', 100, 2, measure)).toEqual([]);
  });
});

describe('the items of a legend', () => {
  it('stand one after the other, none beyond the edge unless it is alone on its line', () => {
    const widths = [80, 120, 60, 300, 40, 40];
    const { at, height } = flowed(widths, 250, 20, 10);
    at.forEach(({ x }, i) => expect(x === 0 || x + (widths[i] ?? 0) <= 250).toBe(true));
    expect(at.map(({ y }) => y)).toEqual([0, 0, 20, 40, 60, 60]);
    expect(height).toBe(80);
    expect(flowed([], 250, 20).height).toBe(0);
  });
});
