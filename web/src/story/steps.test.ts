import { describe, expect, test } from 'vitest';
import type { Step } from '../api/stories';
import { EMPTY_VIEW } from '../route/view';
import { doubled, moved, read, taken, viewOf, without, written } from './steps';

const step = (id: string): Step => ({ id, shows: 'words' });
const ids = (steps: readonly Step[]): string => steps.map(({ id }) => id).join('');
const three = [step('a'), step('b'), step('c')];

describe('the order of steps', () => {
  test('one goes further and back, and stays at the ends', () => {
    expect(ids(moved(three, 'a', 1))).toBe('bac');
    expect(ids(moved(three, 'c', -1))).toBe('acb');
    expect(ids(moved(three, 'a', -1))).toBe('abc');
    expect(ids(moved(three, 'c', 1))).toBe('abc');
    expect(ids(moved(moved(three, 'b', 1), 'b', -1))).toBe('abc');
  });

  test('one is doubled right after itself under a name of its own', () => {
    const four = doubled(three, 'b');
    expect(four).toHaveLength(4);
    expect(four[2]).toMatchObject({ shows: 'words' });
    expect(new Set(four.map(({ id }) => id)).size).toBe(4);
  });

  test('one is taken out', () => expect(ids(without(three, 'b'))).toBe('ac'));
});

describe('the view that is taken', () => {
  const view = {
    ...EMPTY_VIEW,
    territory: 'lille',
    face: 'geography' as const,
    filters: { nature: ['alliance', 'opposition'] },
    focus: { actor: 'apes', steps: 2 },
    selection: { kind: 'actor' as const, id: 'apes' },
    panel: 'stories' as const,
  };

  test('keeps the face, the filters, the camera and what is selected', () => {
    const one = taken(view, null, { lat: 50.6, lon: 3.1, zoom: 11 });
    expect(one).toMatchObject({ shows: 'geography', actors: ['apes'], camera: { zoom: 11 } });
    expect(viewOf(one)).toMatchObject({
      face: 'geography',
      filters: view.filters,
      focus: view.focus,
      panel: null,
      selection: null,
    });
  });

  test('keeps what an answer lights rather than what is selected', () => {
    const one = taken(view, { actors: ['mes', 'apes'], relations: ['r'] }, null);
    expect(one).toMatchObject({ actors: ['mes', 'apes'], relations: ['r'] });
    expect(one.camera).toBeUndefined();
  });

  test('of tools for working keeps the network', () => {
    expect(taken({ ...view, face: 'strategy' }, null, { zoom: 1 })).toMatchObject({ shows: 'network' });
    expect(taken({ ...view, face: 'strategy' }, null, { zoom: 1 }).camera).toBeUndefined();
  });

  test('of the plane of influence keeps it, with the mission it is of', () => {
    const one = taken({ ...view, face: 'strategy', rows: 'plane', mission: 'jobs' }, null, null);
    expect(one).toMatchObject({ shows: 'plane' });
    expect(one.view).not.toContain('rows');
    expect(viewOf(one)).toMatchObject({ face: 'network', mission: 'jobs' });
  });

  test('of two campaigns keeps both', () => {
    const one = taken({ ...view, comparing: { from: '2008', to: '2010' } }, null, null);
    expect(one).toMatchObject({ shows: 'comparison', from: '2008', to: '2010' });
  });
});

test('what says nothing is not kept', () => {
  const kept = written([{ ...step('a'), title: '', actors: [], figures: [{ label: 'Emplois', unit: '' }] }]);
  expect(read(kept)).toEqual([{ id: 'a', shows: 'words', figures: [{ label: 'Emplois' }] }]);
  expect(read(written([]))).toEqual([]);
});
