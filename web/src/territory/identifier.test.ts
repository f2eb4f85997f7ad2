import { expect, it } from 'vitest';
import { identifier } from './identifier';

it('makes readable identifiers that differ from those taken', () => {
  expect(identifier('Pays de l’Été !', [])).toBe('pays-de-l-ete');
  expect(identifier('Envie 2E', ['envie-2e', 'envie-2e-2'])).toBe('envie-2e-3');
  expect(identifier('***', [])).toBe('x');
});
