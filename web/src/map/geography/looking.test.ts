import { describe, expect, it } from 'vitest';
import { firstLook } from './firstLook';
import { MARGIN, within } from './insets';

const LILLE = { lat: 50.63, lon: 3.06 };
const ROUBAIX = { lat: 50.69, lon: 3.18 };
const NANTES = { lat: 47.2, lon: -1.55 };

describe('what is looked at first', () => {
  it('is the perimeter when there is one', () => {
    expect(firstLook([LILLE, NANTES], LILLE, [])).toEqual([
      [-1.55, 47.2],
      [3.06, 50.63],
    ]);
  });

  it('is the actors of the stated surroundings, without those far away', () => {
    expect(firstLook([], { ...LILLE, zoom: 10 }, [LILLE, ROUBAIX, NANTES])).toEqual([
      [3.06, 50.63],
      [3.18, 50.69],
    ]);
  });

  it('is the surroundings as long as nobody is there, and all actors when nothing is stated', () => {
    const [[west], [east]] = firstLook([], { ...LILLE, zoom: 10 }, [NANTES]) ?? [[0], [0]];
    expect(west).toBeLessThan(LILLE.lon);
    expect(east).toBeGreaterThan(LILLE.lon);
    expect(firstLook([], {}, [NANTES])).toEqual([
      [-1.55, 47.2],
      [-1.55, 47.2],
    ]);
    expect(firstLook([], {}, [])).toBeNull();
  });
});

describe('what covers the map', () => {
  it('is kept clear of, with a margin', () => {
    const clear = within({ left: 280, top: 56, right: 24, bottom: 0 }, 1200, 700);
    expect(clear).toEqual({ left: 280 + MARGIN, top: 56 + MARGIN, right: 24 + MARGIN, bottom: MARGIN });
  });

  it('never takes the whole of it', () => {
    const { left, right, top, bottom } = within({ left: 280, top: 104, right: 24, bottom: 400 }, 390, 650);
    expect(left + right).toBeCloseTo(390 * 0.6);
    expect(top + bottom).toBeCloseTo(650 * 0.6);
  });
});
