import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW, formatView, parseView, type View } from './view';

const read = (path: string): View => parseView(new URL(path, 'http://localhost'));

describe('the address', () => {
  it('is the home page when no territory is named', () => {
    expect(read('/')).toEqual(EMPTY_VIEW);
    expect(formatView(EMPTY_VIEW)).toBe('/');
  });

  it('reproduces everything that is open', () => {
    const view: View = {
      territory: 'lille-2008',
      face: 'table',
      mission: 'm1',
      campaign: '2008',
      filters: { kind: ['association', 'municipality'], nature: ['alliance'], readings: ['differ'] },
      selection: { kind: 'actor', id: 'a-lille' },
      panel: 'sheet',
      question: { name: 'mutualisation/who-can-share', parameters: { need: 'n-001' } },
      focus: { actor: 'a-lille', steps: 2 },
      size: 'needs',
      rows: 'resources',
      order: 'name',
      whose: 'mine',
      round: 'r1',
      comparing: { from: '2025', to: '2026' },
      picture: { name: 'ego', option: '2~a-lille' },
      groups: false,
      opened: ['a-lille'],
    };
    expect(read(formatView(view))).toEqual(view);
  });

  it('ignores what it does not know', () => {
    const view = read('/t/x?face=cube&panel=secret&select=planet:1&focus=a~9');
    expect(view).toEqual({ ...EMPTY_VIEW, territory: 'x' });
  });

  it('keeps identifiers with odd characters whole', () => {
    const view: View = {
      ...EMPTY_VIEW,
      territory: 'pays d’été/1',
      selection: { kind: 'actor', id: 'a:b&c' },
    };
    expect(read(formatView(view))).toEqual(view);
  });
});
