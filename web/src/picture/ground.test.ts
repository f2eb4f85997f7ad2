import type { GeoJSON } from 'geojson';
import { describe, expect, it } from 'vitest';
import { kilometres } from '../map/geography/mercator';
import { groundIn, pathOf, projection, roundKilometres } from './ground';

const frame = { width: 600, height: 400 };
const [lille, seclin] = [
  { lon: 3.06, lat: 50.63 },
  { lon: 3.03, lat: 50.55 },
];
const shown = projection([lille, seclin], frame, 40);

describe('a projection', () => {
  it('keeps everybody within the margin, north upwards, and knows its kilometres', () => {
    const [a, b] = [shown.at(lille), shown.at(seclin)];
    for (const spot of [a, b]) {
      expect(spot.x).toBeGreaterThanOrEqual(39.9);
      expect(spot.x).toBeLessThanOrEqual(560.1);
      expect(spot.y).toBeGreaterThanOrEqual(39.9);
      expect(spot.y).toBeLessThanOrEqual(360.1);
    }
    expect(a.y).toBeLessThan(b.y);
    const pixels = Math.hypot(a.x - b.x, a.y - b.y);
    expect(pixels / shown.kilometre).toBeCloseTo(kilometres(lille, seclin), 1);
    expect(roundKilometres(shown, 120) * shown.kilometre).toBeLessThanOrEqual(120);
    expect([1, 2, 5]).toContain(roundKilometres(shown, 120));
  });

  it('gives a single place a few kilometres around it', () => {
    const alone = projection([lille], frame, 40);
    expect(alone.at(lille)).toEqual({ x: 300, y: 200 });
    expect(320 / alone.kilometre).toBeGreaterThan(2);
  });
});

describe('the ground', () => {
  const square = (west: number, south: number, side: number): GeoJSON => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  });

  it('cuts a continent a little beyond the frame and leaves out what is elsewhere', () => {
    const numbers = (path: string): number[] => (path.match(/-?\d+\.\d/g) ?? []).map(Number);
    const continent = pathOf(square(-20, 30, 60), shown);
    expect(continent).toMatch(/^M.*Z$/);
    expect(Math.min(...numbers(continent))).toBe(-20);
    expect(Math.max(...numbers(continent))).toBe(620);
    expect(pathOf(square(100, 10, 5), shown)).toBe('');
    const river: GeoJSON = {
      type: 'LineString',
      coordinates: [
        [2, 50.6],
        [3.05, 50.6],
        [4, 50.6],
        [40, 50.6],
      ],
    };
    expect(pathOf(river, shown).match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(groundIn([square(-20, 30, 60)], shown, river)).toMatchObject({
      lakes: '',
      outline: pathOf(river, shown),
    });
  });
});
