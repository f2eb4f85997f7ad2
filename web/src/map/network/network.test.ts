import { describe, expect, it } from 'vitest';
import { Graph } from '../../territory/graph';
import { actor, relation } from '../../territory/sample';
import { actorOpacity, restingOpacity, lit, standingOut, type Scene } from './emphasis';
import { fitted, revealing } from './fit';
import { line } from './geometry';
import { placeLabels } from './labels';
import { rgb } from './palette';
import { fromLine, fromShape } from './picking';
import { radius } from './sizes';

const graph = new Graph({
  actors: [actor('a'), actor('b'), actor('c')],
  relations: [relation('a', 'b'), relation('b', 'a', { nature: 'opposition' }), relation('b', 'c')],
});

describe('names on the map', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y, radius: 5, width: 60, height: 14 });

  it('never cover each other', () => {
    const placed = placeLabels(
      [at('1', 100, 100), at('2', 104, 104), at('3', 108, 96), at('4', 112, 101)],
      10,
    );
    for (const p of placed)
      for (const q of placed)
        if (p.id < q.id) expect(Math.abs(p.x - q.x) >= 60 || Math.abs(p.y - q.y) >= 14).toBe(true);
    expect(placed[0]?.id).toBe('1');
  });

  it('move sideways rather than leave the frame', () => {
    const frame = { left: 0, top: 0, right: 100, bottom: 100 };
    const [beside, below] = placeLabels([at('1', 90, 50), at('2', 50, 90)], 10, frame);
    expect(beside?.x).toBeLessThanOrEqual(40);
    expect(below).toBeDefined();
    expect(placeLabels([{ ...at('3', 50, 50), width: 120 }], 10, frame)).toEqual([]);
  });

  it('stop at the limit', () => {
    expect(placeLabels([at('1', 0, 0), at('2', 300, 0), at('3', 600, 0)], 2)).toHaveLength(2);
  });
});

describe('emphasis', () => {
  const scene: Scene = {
    actors: new Set(['a', 'b', 'c']),
    relations: new Set(graph.relations.keys()),
    selected: null,
    highlighted: null,
    groups: true,
  };

  const nobody = { actor: null, relation: null };

  it('of a hovered actor is on it and its neighbours', () => {
    const light = lit(scene, graph, 'a');
    expect([...(light?.actors ?? [])].sort()).toEqual(['a', 'b']);
    expect(actorOpacity('c', light)).toBeLessThan(0.2);
    expect(restingOpacity(scene, light)).toBeLessThan(0.3);
    const { actors, relations } = standingOut(scene, graph, light, { actor: 'a', relation: null });
    expect([...actors].sort()).toEqual(['a', 'b']);
    expect([...relations].sort()).toEqual(['a-b-alliance', 'b-a-opposition']);
  });

  it('of a selection is on its relations, the others rest', () => {
    const selected = { ...scene, selected: { kind: 'actor', id: 'c' } };
    const { actors, relations } = standingOut(selected, graph, null, nobody);
    expect([...actors, ...relations]).toEqual(['b', 'c', 'b-c-alliance']);
    expect(restingOpacity(selected, null)).toBeLessThan(restingOpacity(scene, null));
  });

  it('is on nobody that is not shown', () => {
    const without = { ...scene, actors: new Set(['a']), selected: { kind: 'actor', id: 'c' } };
    expect(standingOut(without, graph, null, { actor: 'b', relation: null }).actors.size).toBe(0);
  });
});

it('sizes by area', () => {
  const [none, half, all] = [0, 50, 100].map((value) => radius('needs', value, 100) ** 2);
  expect((none ?? 0) + (all ?? 0)).toBeCloseTo(2 * (half ?? 0));
  expect(radius('equal', 3, 100)).toBe(radius('equal', 90, 100));
});

it('reads colours', () => {
  expect(rgb('#ff8000').map((part) => Math.round(part * 255))).toEqual([255, 128, 0]);
  expect(rgb('#fff')).toEqual([1, 1, 1]);
});

describe('fitting the map', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ];

  it('centres what is to be seen, with room below for a name', () => {
    const at = fitted(square, { width: 800, height: 800, left: 0, right: 0, top: 0, bottom: 0, unit: 800 });
    expect(at?.x).toBe(0.5);
    expect(at?.y).toBeCloseTo(0.48, 2);
    expect(at?.ratio).toBeGreaterThan(1);
  });

  it('looks aside of what covers the map', () => {
    const at = fitted(square, {
      width: 1000,
      height: 500,
      left: 300,
      right: 0,
      top: 0,
      bottom: 0,
      unit: 500,
    });
    expect(at?.x).toBeLessThan(0.5);
    const beside = { width: 1000, height: 500, left: 0, right: 300, top: 0, bottom: 0, unit: 500 };
    expect(fitted(square, beside)?.x).toBeGreaterThan(0.5);
    expect(revealing({ x: 1.2, y: 0.5 }, { x: 0.5, y: 0.5, ratio: 1 }, beside)).not.toBeNull();
  });

  it('keeps clear of a sheet from below', () => {
    const frame = { width: 400, height: 800, left: 0, right: 0, top: 100, bottom: 400, unit: 400 };
    const at = fitted(square, frame);
    expect(at?.y).toBeLessThan(0.5);
    const lowest = 400 + ((at?.y ?? 0) - 0) * (400 / (at?.ratio ?? 1));
    expect(lowest).toBeLessThan(400);
  });

  it('brings what the sheet covers out from under it, as close as before', () => {
    const frame = { width: 400, height: 800, left: 0, right: 0, top: 100, bottom: 400, unit: 400 };
    const camera = { x: 0.5, y: 0.5, ratio: 2 };
    expect(revealing({ x: 0.5, y: 1.4 }, camera, frame)).toBeNull();
    const to = revealing({ x: 0.6, y: 0.4 }, camera, frame);
    expect(to?.x).toBeCloseTo(0.6, 9);
    const down = 400 + ((to?.y ?? 0) - 0.4) * 200;
    expect(down).toBeGreaterThan(100);
    expect(down).toBeLessThan(400);
  });

  it('stays where it is when there is nothing to see', () => {
    expect(
      fitted([], { width: 800, height: 800, left: 0, right: 0, top: 0, bottom: 0, unit: 800 }),
    ).toBeNull();
  });
});

describe('the pointer', () => {
  it('is inside of each shape at its middle and outside beyond its corners', () => {
    for (const shape of [0, 1, 2, 3, 4]) {
      expect(fromShape(shape, 0, 0, 10)).toBeLessThan(0);
      expect(fromShape(shape, 16, 16, 10)).toBeGreaterThan(3);
    }
  });

  it('finds the tip of a triangle above its middle, not below', () => {
    expect(fromShape(4, 0, -14, 10)).toBeLessThan(0);
    expect(fromShape(4, 0, 14, 10)).toBeGreaterThan(3);
  });

  it('follows a line into its lane, to the side where it is drawn', () => {
    const [start, end] = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ];
    for (const lane of [-1, 0, 1])
      expect(fromLine(line(start, end, lane).middle, start, end, lane)).toBeLessThan(0.5);
    expect(fromLine({ x: 100, y: 0 }, start, end, 1)).toBeGreaterThan(6);
    expect(fromLine({ x: 250, y: 0 }, start, end, 0)).toBeGreaterThan(6);
  });
});
