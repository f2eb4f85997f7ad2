import { describe, expect, it } from 'vitest';
import { mentioned, named, typesAt } from './mentions';

describe('naming people', () => {
  const people = [
    { person: 'z', name: 'Zoé' },
    { person: 'zm', name: 'Zoé Martin' },
    { person: 'm', name: 'Max' },
  ];

  it('begins with a sign of its own', () => {
    expect(typesAt('@', 1)).toBe(true);
    expect(typesAt('Bonjour @', 9)).toBe(true);
    expect(typesAt('zoe@', 4)).toBe(false);
  });

  it('puts the name after the sign, or with one', () => {
    expect(named('Merci @ pour la salle', 7, 'Zoé')).toEqual({ text: 'Merci @Zoé pour la salle', caret: 11 });
    expect(named('Merci', 5, 'Zoé')).toEqual({ text: 'Merci @Zoé ', caret: 11 });
    expect(named('', 0, 'Zoé')).toEqual({ text: '@Zoé ', caret: 5 });
  });

  it('means the longer of two names', () => {
    expect(mentioned('@Zoé Martin et @Max ?', people).sort()).toEqual(['m', 'zm']);
    expect(mentioned('@Zoé et @Zoé Martin', people).sort()).toEqual(['z', 'zm']);
    expect(mentioned('Zoé', people)).toEqual([]);
  });
});
