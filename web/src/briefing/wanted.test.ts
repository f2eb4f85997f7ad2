import { describe, expect, it } from 'vitest';
import { parseView } from '../route/view';
import { toggled, wantedFrom } from './wanted';

describe('what is asked of a briefing', () => {
  it('begins with what the open view is of', () => {
    const wanted = wantedFrom(parseView(new URL('http://here/t/x?mission=m&campaign=2026&face=geography')), [
      'a',
    ]);
    expect(wanted).toMatchObject({ mission: 'm', campaign: '2026', face: 'geography', findings: ['a'] });
    expect(wanted.options).toHaveLength(2);
  });
  it('leaves the choice of the map to the server where the open face cannot be printed', () => {
    expect(wantedFrom(parseView(new URL('http://here/t/x?face=matrix')), []).face).toBeNull();
  });
  it('takes over what a story has for it, and leaves the choice of its passages', () => {
    const story = {
      ...{ name: 'Partager', actors: ['ada'], decision: 'Une salle', until: '2027-03-01' },
      figures: [{ label: 'Salles', value: '7', source: 'Relevé', year: '2026' }],
      passages: [{ title: 'Fin', text: 'Merci' }],
    };
    const wanted = wantedFrom(parseView(new URL('http://here/t/x')), [], story);
    expect(wanted).toMatchObject({
      question: 'Partager',
      actors: ['ada'],
      decision: 'Une salle',
      sources: '',
    });
    expect(wanted.figures).toEqual(story.figures);
    expect(wanted.passages).toEqual([]);
  });
  it('tells a finding or leaves it out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
