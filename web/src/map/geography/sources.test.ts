import { describe, expect, it } from 'vitest';
import { Graph } from '../../territory/graph';
import { actor, relation } from '../../territory/sample';
import { lightOf } from './lighting';
import { outlineCorners, parseOutline } from './outline';
import { parseTiles } from './tiles';
import { nearestTown, type TownLabel } from './towns';

describe('a tile source', () => {
  it('is an address with its attribution', () => {
    expect(parseTiles('https://tiles.example/{z}/{x}/{y}.png © Example, ODbL')).toEqual({
      url: 'https://tiles.example/{z}/{x}/{y}.png',
      attribution: '© Example, ODbL',
    });
    expect(parseTiles('/tiles/{z}/{x}/{y}.webp')).toEqual({
      url: '/tiles/{z}/{x}/{y}.webp',
      attribution: '',
    });
  });

  it('is nothing when it cannot be one', () => {
    for (const text of [undefined, '', 'https://tiles.example/map.png', 'javascript:{z}{x}{y}']) {
      expect(parseTiles(text)).toBeNull();
    }
  });
});

describe('a perimeter', () => {
  const square = [
    [3, 50],
    [3.2, 50],
    [3.2, 50.2],
    [3, 50],
  ];

  it('is read from GeoJSON, feature or bare geometry', () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    const feature = { type: 'Feature', properties: {}, geometry: polygon };
    for (const value of [polygon, feature, { type: 'FeatureCollection', features: [feature] }]) {
      const outline = parseOutline(JSON.stringify(value));
      expect(outline && outlineCorners(outline)).toHaveLength(4);
    }
  });

  it('is nothing when it is not GeoJSON or holds nothing', () => {
    for (const text of [
      undefined,
      ' ',
      '{',
      '42',
      '{"type":"Square"}',
      '{"type":"FeatureCollection","features":[]}',
    ]) {
      expect(parseOutline(text)).toBeNull();
    }
  });
});

describe('the nearest town', () => {
  const towns: TownLabel[] = [
    ['Lille', 3.059, 50.633, 240_000],
    ['Lomme', 2.987, 50.644, 30_000],
  ];

  it('is named when it is near enough to be meant', () => {
    expect(nearestTown(towns, { lon: 2.99, lat: 50.644 })).toBe('Lomme');
    // As far from both centres: a large town reaches farther than a small one.
    expect(nearestTown(towns, { lon: 3.023, lat: 50.639 })).toBe('Lille');
    expect(nearestTown(towns, { lon: 3.06, lat: 50.8 })).toBeUndefined();
  });
});

describe('the light', () => {
  const tie = relation('a', 'b');
  const graph = new Graph({ actors: ['a', 'b', 'c'].map((id) => actor(id)), relations: [tie] });

  it('falls on an actor, its relations and their other ends', () => {
    const light = lightOf(graph, { actor: 'a' });
    expect([...light.actors]).toEqual(['a', 'b']);
    expect([...light.relations]).toEqual([tie.id]);
  });

  it('falls on a relation and its two ends', () => {
    expect([...lightOf(graph, { relations: [tie] }).actors]).toEqual(['a', 'b']);
    expect([...lightOf(graph, { actors: ['c'] }).actors]).toEqual(['c']);
  });
});
