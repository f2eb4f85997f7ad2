import { describe, expect, it } from 'vitest';
import type { Profiles } from '../api/profiles';
import { FIELDS, LIGHT_TEXTS, ownProfile, saidIn } from './blocks';
import { Vocabulary } from '../territory/vocabulary';
import { tagOf } from './tags';
import { askedOf } from './words';

const frame = { mission: 'm', campaign: 'c' };
const gathered: Profiles[] = [
  {
    actor: 'a',
    ...frame,
    profiles: [
      { id: 'z', actor: 'a', ...frame, person: 'p', author: 'Zoé', values: ['solidarity'], at: '2026-01-01' },
      { id: 'i', actor: 'a', ...frame, person: 'p', author: 'Léa', stakes: 'Durer', at: '2026-03-01' },
    ],
    values: [],
    resources: [],
  },
];

describe('profiles', () => {
  it('asks five things in the short form', () => {
    expect(2 + Object.values(LIGHT_TEXTS).flat().length).toBe(5);
  });

  it('finds one’s own among those one brought for others', () => {
    expect(ownProfile(gathered, frame, { person: 'p', name: 'Zoé' })?.id).toBe('z');
    expect(ownProfile(gathered, { ...frame, campaign: 'd' }, { person: 'p', name: 'Zoé' })).toBeUndefined();
    expect(ownProfile(gathered, frame, null)).toBeUndefined();
  });

  it('shows the fields in which anybody says something', () => {
    const profiles = gathered.flatMap((one) => one.profiles);
    expect(saidIn(profiles, 'reference')).toEqual(['values']);
    expect(saidIn(profiles, 'practices')).toEqual(['stakes']);
    expect(Object.values(FIELDS).flat()).toHaveLength(13);
  });

  it('takes a word for the one that is there already', () => {
    const choices = [{ value: 'equal_rights', label: 'Égalité des droits' }];
    expect(tagOf(' egalité des droits', choices)).toBe('equal_rights');
    expect(tagOf('circuits courts', choices)).toBe('Circuits courts');
  });
});

describe('what the form asks', () => {
  const retired = (code: string) => ({
    id: `profile:${code}`,
    list: 'profile',
    code,
    fr: code,
    en: '',
    retired: true,
  });
  const questions = (...codes: string[]) =>
    askedOf(new Vocabulary(codes.map(retired)), LIGHT_TEXTS).flatMap(({ questions }) => questions);

  it('is five things, less what the territory does not ask', () => {
    expect(questions()).toEqual(['values', 'interpretation', 'stakes', 'modes', 'resources']);
    expect(questions('modes', 'values')).toEqual(['interpretation', 'stakes', 'resources']);
    expect(questions('block_practices')).toEqual(['values', 'interpretation', 'resources']);
    expect(questions('resources')).toEqual(['values', 'interpretation', 'stakes', 'modes']);
  });
});
