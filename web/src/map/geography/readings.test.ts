import { describe, expect, it } from 'vitest';
import type { Reading } from '../../api/documents';
import { relation } from '../../territory/sample';
import type { Link } from './links';
import { toPixel } from './mercator';
import { opened, wavy } from './readings';

const ZOOM = 11;
const link = (id: string, contested: boolean): Link => ({
  id,
  relations: [relation(id, 'b', { id, contested })],
  path: [
    [3, 50],
    [3.2, 50.1],
  ],
});
const reading = (id: string, nature: string): Reading => ({ id, from: 'a', to: 'b', nature });
const middle = ({ path }: Link) => {
  const [lon, lat] = path[Math.floor(path.length / 2)] ?? [0, 0];
  return toPixel({ lon, lat }, ZOOM);
};

describe('a contested relation on the places', () => {
  it('is wavy, from one end to the other; the others are as they were', () => {
    const [contested, agreed] = wavy([link('x', true), link('y', false)], ZOOM);
    expect(contested?.path.length).toBeGreaterThan(20);
    expect(contested?.path[0]?.[0]).toBeCloseTo(3, 6);
    expect(contested?.path.at(-1)?.[1]).toBeCloseTo(50.1, 6);
    expect(agreed?.path).toHaveLength(2);
  });

  it('opens into its readings, apart from each other, and still answers to the pointer', () => {
    const split = { relation: 'x', readings: [reading('1', 'alliance'), reading('2', 'opposition')] };
    const lines = opened([link('x', true), link('y', false)], split, ZOOM);
    expect(lines.map(({ nature, unseen }) => nature ?? (unseen ? 'unseen' : 'other'))).toEqual([
      'alliance',
      'opposition',
      'unseen',
      'other',
    ]);
    const [a, b] = lines.slice(0, 2).map(middle);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeCloseTo(13, 0);
    expect(lines.every(({ relations }) => relations.length === 1)).toBe(true);
  });

  it('stays closed when it is drawn with others as one line', () => {
    const both = { ...link('x', true), relations: [relation('x', 'b', { id: 'x' }), relation('c', 'b')] };
    expect(opened([both], { relation: 'x', readings: [reading('1', 'alliance')] }, ZOOM)).toEqual([both]);
  });
});
