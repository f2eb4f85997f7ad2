import { expect, test } from 'vitest';
import { firstSentence } from './sentences';

test('a text is cut after its first sentence', () => {
  expect(firstSentence('Une paire par ligne (Freeman 1977). Élargir aide. Ou non.')).toEqual({
    first: 'Une paire par ligne (Freeman 1977).',
    rest: 'Élargir aide. Ou non.',
  });
});

test('what is no end of a sentence cuts nothing', () => {
  const one = 'Le seuil est de 0.5 p. ex. pour tous.';
  expect(firstSentence(one)).toEqual({ first: one, rest: '' });
});
