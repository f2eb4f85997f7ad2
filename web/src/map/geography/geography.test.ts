import { describe, expect, it } from 'vitest';
import type { MapActor } from '../../api/model';
import { actor, relation } from '../../territory/sample';
import { outOfCluster } from './bringing';
import { actorsOf, clusters } from './clusters';
import { bends, curve } from './curve';
import { headings, layout, OPEN_ZOOM, spacing } from './layout';
import { links } from './links';
import { bounds, kilometres, toPixel, toPosition, type Pixel } from './mercator';
import { places } from './places';
import { spiral, spread } from './spread';

const LILLE = { town: 'Lille', lat: 50.633, lon: 3.059 };
const ROUBAIX = { town: 'Roubaix', lat: 50.694, lon: 3.175 };
const PARIS = { town: 'Paris', lat: 48.853, lon: 2.349 };

const at = (where: Partial<MapActor>, count: number, prefix: string): MapActor[] =>
  Array.from({ length: count }, (_, i) => actor(`${prefix}${String(i).padStart(3, '0')}`, where));

const closest = (points: readonly Pixel[]): number =>
  Math.min(...points.flatMap((p, i) => points.slice(i + 1).map((q) => Math.hypot(p.x - q.x, p.y - q.y))));

describe('the projection', () => {
  it('comes back to where it started', () => {
    const back = toPosition(toPixel(LILLE, 11), 11);
    expect(back.lon).toBeCloseTo(LILLE.lon, 9);
    expect(back.lat).toBeCloseTo(LILLE.lat, 9);
  });

  it('doubles with each zoom', () => {
    expect(toPixel(PARIS, 6).x).toBeCloseTo(2 * toPixel(PARIS, 5).x, 6);
  });

  it('knows how far Paris is from Lille, and what surrounds both', () => {
    expect(kilometres(LILLE, PARIS)).toBeCloseTo(204.6, 0);
    expect(bounds([LILLE, PARIS])).toEqual([
      [2.349, 48.853],
      [3.059, 50.633],
    ]);
    expect(bounds([])).toBeNull();
  });
});

describe('places', () => {
  it('gather actors of one position under the usual name of their town, the fullest first', () => {
    const actors = [
      ...at(ROUBAIX, 1, 'r'),
      ...at(LILLE, 2, 'l'),
      actor('x', { ...LILLE, town: 'Lille (Fives)' }),
    ];
    expect(places(actors).map(({ name, actors: { length } }) => [name, length])).toEqual([
      ['Lille', 3],
      ['Roubaix', 1],
    ]);
  });

  it('leave out actors without a position', () => {
    expect(places([actor('a'), actor('b', { ...LILLE, locationStatus: 'unknown' })])).toEqual([]);
  });
});

describe('the spiral', () => {
  it('begins at the town and never comes back near a point it has made', () => {
    const points = Array.from({ length: 300 }, (_, i) => spiral(i, 26));
    expect(points[0]).toEqual({ x: 0, y: 0 });
    expect(closest(points)).toBeGreaterThan(15);
  });

  it('spreads neighbouring towns so that no actor hides another', () => {
    const near = { town: 'Fives', lat: 50.633, lon: 3.09 };
    const spots = [...spread(places([...at(LILLE, 50, 'l'), ...at(near, 3, 'f')]), 10.5, 26).values()];
    const pixels = spots.map((spot) => toPixel(spot, 10.5));
    expect(pixels).toHaveLength(53);
    expect(closest(pixels)).toBeGreaterThan(23);
  });

  it('keeps an actor that is alone where it is, and gives the same result whatever the order', () => {
    const actors = [...at(LILLE, 5, 'l'), ...at(ROUBAIX, 1, 'r')];
    const once = spread(places(actors), 12, 30);
    expect(once.get('r000')).toEqual({ lon: ROUBAIX.lon, lat: ROUBAIX.lat });
    expect(spread(places(actors.toReversed()), 12, 30)).toEqual(once);
  });
});

describe('clusters', () => {
  const all = places([...at(LILLE, 4, 'l'), ...at(ROUBAIX, 2, 'r'), ...at(PARIS, 1, 'p')]);

  it('gather what is too close to be told apart, around the fullest place', () => {
    const far = clusters(all, 7, 44);
    expect(far.map(({ count, places: { length } }) => [count, length])).toEqual([
      [6, 2],
      [1, 1],
    ]);
    expect(far[0]).toMatchObject({ lat: LILLE.lat, lon: LILLE.lon });
    expect(far.flatMap(actorsOf).toSorted()).toHaveLength(7);
  });

  it('come apart as one gets nearer', () => {
    expect(clusters(all, 9.5, 44)).toHaveLength(3);
  });
});

describe('the layout', () => {
  const all = places([...at(LILLE, 4, 'l'), ...at(PARIS, 1, 'p')]);

  it('counts from afar and shows an actor that is alone', () => {
    const { spots, homes, clusters: counted } = layout(all, 6);
    expect(counted.map(({ count }) => count)).toEqual([4]);
    expect([...spots.keys()]).toEqual(['p000']);
    expect(homes.get('l002')?.count).toBe(4);
  });

  it('tells from where an actor is seen that a cluster hides', () => {
    const far = layout(all, 6);
    const out = outOfCluster('l002', far, all);
    expect(out?.zoom).toBeGreaterThan(OPEN_ZOOM);
    expect(out?.at).toEqual(layout(all, out?.zoom ?? 0).spots.get('l002'));
    expect(outOfCluster('p000', far, all)).toBeNull();
    expect(outOfCluster('l002', layout(all, OPEN_ZOOM), all)).toBeNull();
  });

  it('opens every town from near, under its name', () => {
    const near = layout(all, OPEN_ZOOM);
    expect(near.clusters).toEqual([]);
    expect(near.spots.size).toBe(5);
    const [heading, ...others] = headings(all, near);
    expect(heading).toMatchObject({ name: 'Lille' });
    expect(heading?.lat).toBeGreaterThan(LILLE.lat);
    expect(others).toEqual([]);
  });

  it('gives actors more room as one gets nearer, within limits', () => {
    expect(spacing(OPEN_ZOOM)).toBe(26);
    expect(spacing(12)).toBeGreaterThan(spacing(11));
    expect(spacing(20)).toBe(64);
  });
});

describe('lines', () => {
  it('are straight when single and fan out evenly when several', () => {
    expect(bends(1)).toEqual([0]);
    const three = bends(3);
    expect(three[1]).toBe(0);
    expect(three[0]).toBe(-(three[2] ?? 0));
  });

  it('bend by a share of their length and keep their ends', () => {
    const path = curve(LILLE, PARIS, 0.2, 8);
    const points = path.map(([lon, lat]) => toPixel({ lon, lat }, 8));
    const [a, middle, b] = [points[0], points[10], points.at(-1)];
    if (!a || !middle || !b) throw new Error('a curve has three points or more');
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const off = Math.hypot(middle.x - (a.x + b.x) / 2, middle.y - (a.y + b.y) / 2);
    expect(off / length).toBeCloseTo(0.2, 3);
    expect(path[0]?.[0]).toBeCloseTo(LILLE.lon, 6);
    expect(path.at(-1)?.[1]).toBeCloseTo(PARIS.lat, 6);
    expect(curve(LILLE, PARIS, 0, 8)).toHaveLength(2);
  });

  const all = places([...at(LILLE, 2, 'l'), ...at(PARIS, 2, 'p')]);
  const relations = [
    relation('l000', 'p000'),
    relation('l001', 'p000'),
    relation('l000', 'p000', { nature: 'opposition' }),
    relation('l000', 'l001'),
    relation('l000', 'nowhere'),
  ];

  it('join clusters once for each nature, without those inside one or going nowhere', () => {
    const drawn = links(relations, layout(all, 6));
    expect(drawn.map((link) => [link.relations[0]?.nature, link.relations.length])).toEqual([
      ['alliance', 2],
      ['opposition', 1],
    ]);
    expect(drawn.every((link) => link.path.length > 2)).toBe(true);
  });

  it('join actors one by one when towns are open', () => {
    const drawn = links(relations, layout(all, 11));
    expect(drawn).toHaveLength(4);
    expect(drawn.filter((link) => link.path.length === 2)).toHaveLength(2);
  });

  it('go the way of a directed relation', () => {
    const [drawn] = links([relation('p000', 'l000', { directed: true })], layout(all, 11));
    expect(drawn?.path[0]?.[1]).toBeCloseTo(PARIS.lat, 2);
  });
});
