import { describe, expect, it } from 'vitest';
import type { MapActor, Relation } from '../api/model';
import { onNetwork, viewLines } from './view';

describe('the network as a figure', () => {
  const actor = (id: string, x: number, y: number): MapActor => ({ id, name: id, x, y, holds: 0, lacks: 0 });
  const relation = (id: string, from: string, to: string, nature: string, directed = false): Relation =>
    ({ id, from, to, nature, mission: 'm', campaign: 'c', directed }) as Relation;

  it('stands as on the map, as far apart one way as the other', () => {
    const { spots, height } = onNetwork([actor('a', 0, 0), actor('b', 10, 0), actor('c', 0, 8)], 560, 30);
    const [a, b, c] = spots.map(({ x, y }) => [x, y] as [number, number]);
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo(500, 0);
    expect((a?.[1] ?? 0) - (c?.[1] ?? 0)).toBeCloseTo(400, 0);
    expect(height).toBe(460);
  });

  it('has a line for each nature of a pair, and an arrow where a relation goes one way', () => {
    const { spots } = onNetwork([actor('a', 0, 0), actor('b', 10, 0)], 560, 30);
    const lines = viewLines(
      [
        relation('1', 'a', 'b', 'alliance'),
        relation('2', 'b', 'a', 'alliance'),
        relation('3', 'b', 'a', 'opposition', true),
        relation('4', 'a', 'gone', 'alliance'),
      ],
      spots,
    );
    expect(lines.map(({ relation: { id } }) => id)).toEqual(['1', '3']);
    expect(lines[0]?.arrow).toBeUndefined();
    expect(Math.abs(lines[1]?.arrow?.turned ?? 0)).toBeGreaterThan(150);
    expect(lines[0]?.at(0.5).y).not.toBeCloseTo(lines[1]?.at(0.5).y ?? 0, 0);
  });
});
