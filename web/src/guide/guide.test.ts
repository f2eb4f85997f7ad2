import { describe, expect, it } from 'vitest';
import type { MapActor as Actor, Relation } from '../api/model';
import { FACES, formatView, parseView } from '../route/view';
import { matching } from './glossary';
import { screenOf } from './screen';
import { left } from './steps';
import { STOPS, viewAt } from './tour';
import { words } from './words';

const [french, english] = await Promise.all([words('fr'), words('en')]);

describe('the guide', () => {
  it('says as much of each screen in both languages', () => {
    expect(Object.keys(english.screens)).toEqual(Object.keys(french.screens));
    for (const [name, screen] of Object.entries(french.screens)) {
      const other = english.screens[name as keyof typeof english.screens];
      expect([name, other.keys.length, other.care.length]).toEqual([
        name,
        screen.keys.length,
        screen.care.length,
      ]);
    }
    expect(english.glossary).toHaveLength(french.glossary.length);
  });

  it('speaks of every face', () => {
    expect(Object.keys(french.screens)).toEqual(expect.arrayContaining([...FACES]));
  });

  it('lists its terms in the order of each alphabet', () => {
    for (const [language, { glossary }] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const terms = glossary.map(({ term }) => term);
      expect(terms).toEqual([...terms].sort(new Intl.Collator(language).compare));
    }
  });

  it('speaks of the panel that is open, else of the face', () => {
    expect(screenOf({ panel: 'data', face: 'matrix' })).toBe('data');
    expect(screenOf({ panel: null, face: 'matrix' })).toBe('matrix');
  });

  it('finds a term by its name first, whatever its accents', () => {
    expect(matching(french.glossary, ' NEGO ').map(({ term }) => term)).toContain('Négociation');
    expect(matching(french.glossary, '')).toEqual(french.glossary);
    expect(matching(french.glossary, 'relation').map(({ term }) => term)).toEqual(
      expect.arrayContaining(['Lecture', 'Objet', 'Relation retenue']),
    );
    expect(matching(french.glossary, 'relation')[0]?.term).toBe('Relation retenue');
  });
});

describe('the tour', () => {
  it('has words for each stop, whose view an address can say', () => {
    expect(STOPS.map(({ name }) => name)).toEqual(Object.keys(french.tour));
    for (const stop of STOPS) {
      const view = viewAt(stop, 'lille-2008');
      expect(parseView(new URL(formatView(view), 'http://localhost'))).toEqual(view);
    }
  });
});

describe('the first steps', () => {
  const actor = { id: 'a' } as Actor;
  const relation = { id: 'r' } as Relation;

  it('are left in order, until each is done', () => {
    const nothing = { actors: [], relations: [] };
    expect(left(undefined, nothing)).toEqual(['perimeter', 'actors', 'readings']);
    expect(left('', { actors: [actor], relations: [] })).toEqual(['perimeter', 'actors', 'readings']);
    expect(left('A valley', { actors: [actor, actor], relations: [] })).toEqual(['readings']);
    expect(left('A valley', { actors: [actor, actor], relations: [relation] })).toEqual([]);
  });
});
