import { describe, expect, it } from 'vitest';
import type { Side } from '../api/campaigns';
import type { Relation } from '../api/model';
import { actor, relation } from '../territory/sample';
import { ofScenario } from '../scenario/sides';
import { curve, fitted, marksOn, ofCampaigns } from './change';
import { labelled } from './labels';

const side = (one: Relation): Side => ({
  id: one.id,
  from: one.from,
  to: one.to,
  nature: one.nature,
  directed: false,
  readings: 1,
  agreeing: 1,
});
const inCampaign = (campaign: string, from: string, to: string, nature = 'alliance'): Relation =>
  relation(from, to, { id: `${from}~${to}~${campaign}`, campaign, nature });

describe('two campaigns side by side', () => {
  const then = [
    inCampaign('1', 'a', 'b'),
    inCampaign('1', 'b', 'c', 'opposition'),
    inCampaign('1', 'c', 'd'),
  ];
  const now = [
    inCampaign('2', 'a', 'b'),
    inCampaign('2', 'b', 'c'),
    inCampaign('2', 'a', 'd'),
    inCampaign('2', 'c', 'd'),
  ];
  const difference = (before?: Relation, after?: Relation) => ({
    first: '',
    second: '',
    mission: '',
    ...(before && { before: side(before) }),
    ...(after && { after: side(after) }),
  });
  const sides = ofCampaigns(
    [...then, ...now],
    { from: '1', to: '2' },
    {
      flipped: [difference(then[1], now[1])],
      born: [difference(undefined, now[2])],
      ended: [difference(then[2], now[3])],
    },
  );

  it('are what the comparison says of them', () => {
    expect(sides.differences.map(({ mark, before, after }) => [mark, before?.id, after?.id])).toEqual([
      ['turned', 'b~c~1', 'b~c~2'],
      ['born', undefined, 'a~d~2'],
      ['ended', 'c~d~1', undefined],
    ]);
  });

  it('do not draw what is over as if it were there', () => {
    expect(sides.before).toEqual(then);
    expect(sides.after.map(({ id }) => id)).toEqual(['a~b~2', 'b~c~2', 'a~d~2']);
  });
});

describe('a scenario beside today', () => {
  const today = [
    relation('a', 'b', { mission: 'm', campaign: '1' }),
    relation('b', 'c', { mission: 'm', campaign: '1', nature: 'opposition' }),
  ];
  const reading = (id: string, more: object) => ({
    kind: 'reading' as const,
    id,
    document: { mission: 'm', campaign: '1', arbitrates: true, ...more },
  });

  it('turns a relation, adds another, and loses those of whom is gone', () => {
    const { before, after, differences, gone } = ofScenario(
      [...today, relation('d', 'a')],
      [
        reading('x', { from: 'c', to: 'b', nature: 'alliance' }),
        reading('y', { from: 'a', to: 'c', nature: 'negotiation' }),
        { kind: 'actor', id: 'd' },
      ],
    );
    expect(before).toHaveLength(3);
    expect(differences.map(({ mark, before: was, after: is }) => [mark, was?.nature, is?.nature])).toEqual([
      ['ended', 'alliance', undefined],
      ['turned', 'opposition', 'alliance'],
      ['born', undefined, 'negotiation'],
    ]);
    expect(after.map(({ nature }) => nature)).toEqual(['alliance', 'alliance', 'negotiation']);
    expect([...gone]).toEqual(['d']);
  });

  it('changes nothing where nothing else is supposed', () => {
    const same = reading('x', { from: 'a', to: 'b', nature: 'alliance' });
    expect(ofScenario(today, [same])).toMatchObject({ before: today, after: today, differences: [] });
  });
});

describe('the small maps', () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, i) => actor(`a${i}`, { x: (i * 37) % 50, y: ((i * 61) % 47) / 10 }));

  it('keep actors apart and within the frame, wherever they stand on the map', () => {
    for (const actors of [crowd(4), crowd(44), [actor('a'), actor('b'), actor('c')]]) {
      const spots = fitted(actors, 560, 460, 30);
      spots.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(30 - 1e-9);
        expect(a.x).toBeLessThanOrEqual(530 + 1e-9);
        expect(a.y).toBeGreaterThanOrEqual(30 - 1e-9);
        expect(a.y).toBeLessThanOrEqual(430 + 1e-9);
        for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(16);
      });
    }
  });

  it('are the same whatever the order of actors', () => {
    expect(fitted(crowd(20).reverse(), 500, 400, 30)).toEqual(fitted(crowd(20), 500, 400, 30));
  });

  it('write no name over another, over an actor or beyond the edge, and the first ones first', () => {
    const spots = fitted(crowd(44), 560, 460, 30);
    const labels = labelled(spots, () => 110, 560, 460);
    expect(labels[0]?.id).toBe(spots[0]?.actor.id);
    expect(labels.length).toBeGreaterThan(8);
    for (const one of labels) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.left + one.width).toBeLessThanOrEqual(560);
      for (const other of labels) {
        if (other === one || Math.abs(other.y - one.y) >= 17) continue;
        expect(other.left + other.width <= one.left || one.left + one.width <= other.left).toBe(true);
      }
    }
  });

  it('bend lines apart and mark each where nothing is covered as long as there is such a place', () => {
    const [from, to] = [
      { x: 0, y: 100 },
      { x: 200, y: 100 },
    ];
    const lines = [-0.5, 0.5].map((place) => curve(from, to, place));
    expect(lines.map(({ at }) => at(0))).toEqual([from, from]);
    expect(lines.map(({ at }) => at(1))).toEqual([to, to]);
    const again = [...lines, ...lines];
    const marks = marksOn(again, [{ actor: actor('between'), x: 100, y: 89 }], []);
    marks.forEach((a, i) => {
      expect(Math.hypot(a.x - 100, a.y - 89)).toBeGreaterThanOrEqual(16);
      for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(14);
    });
  });
});
